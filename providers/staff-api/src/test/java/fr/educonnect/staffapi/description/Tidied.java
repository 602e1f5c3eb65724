package fr.educonnect.staffapi.description;

import fr.educonnect.staffapi.answer.LikeName;
import fr.educonnect.staffapi.answer.Maybe;
import fr.educonnect.staffapi.scope.RightName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Index;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Says what annotations cannot: leaves out what browsers ask before they call, gives operations of
 * the two lists, which are one piece of code, a name each, and operations that take the parameters
 * of another one theirs, tells what is always there in a body, and that every call can end in a
 * problem.
 */
final class Tidied implements OASFilter {
  private final Map<String, ClassInfo> records;

  Tidied(Index index) {
    records =
        index.getKnownClasses().stream()
            .filter(ClassInfo::isRecord)
            .filter(type -> type.name().toString().startsWith("fr.educonnect.staffapi."))
            .collect(Collectors.toMap(ClassInfo::simpleName, Function.identity(), (a, b) -> null));
  }

  @Override
  public PathItem filterPathItem(PathItem item) {
    item.setOPTIONS(null);
    return item.getOperations().isEmpty() ? null : item;
  }

  @Override
  public Parameter filterParameter(Parameter parameter) {
    parameter.removeExtension(RightName.EXTENSION);
    return parameter;
  }

  @Override
  public APIResponse filterAPIResponse(APIResponse response) {
    response.removeExtension(LikeName.EXTENSION);
    return response;
  }

  @Override
  public Operation filterOperation(Operation operation) {
    Schema problem = OASFactory.createSchema().ref("#/components/schemas/Problem");
    operation
        .getResponses()
        .setDefaultValue(
            OASFactory.createAPIResponse()
                .description("A problem of the catalogue")
                .content(
                    OASFactory.createContent()
                        .addMediaType(
                            "application/problem+json",
                            OASFactory.createMediaType().schema(problem))));
    return operation;
  }

  @Override
  public void filterOpenAPI(OpenAPI description) {
    description.getComponents().getSchemas().forEach(this::require);
    Map<String, PathItem> paths = description.getPaths().getPathItems();
    Map<String, Long> names =
        operations(paths)
            .collect(Collectors.groupingBy(Operation::getOperationId, Collectors.counting()));
    operations(paths)
        .filter(operation -> operation.hasExtension(LikeName.EXTENSION))
        .forEach(operation -> giveParameters(operation, paths));
    paths.forEach(
        (path, item) ->
            item.getOperations().values().stream()
                .filter(operation -> names.get(operation.getOperationId()) > 1)
                .forEach(operation -> name(path, operation)));
  }

  private static Stream<Operation> operations(Map<String, PathItem> paths) {
    return paths.values().stream().flatMap(item -> item.getOperations().values().stream());
  }

  private static void giveParameters(Operation operation, Map<String, PathItem> paths) {
    String like = operation.getExtensions().get(LikeName.EXTENSION).toString();
    operation.removeExtension(LikeName.EXTENSION);
    String[] names = like.split(" ", -1);
    Operation other =
        operations(paths)
            .filter(one -> one.getOperationId().equals(names[0]))
            .findFirst()
            .orElseThrow();
    Arrays.stream(names)
        .skip(1)
        .map(name -> parameter(other, name))
        .forEach(operation::addParameter);
  }

  private static Parameter parameter(Operation operation, String name) {
    return operation.getParameters().stream()
        .filter(parameter -> name.equals(parameter.getName()))
        .findFirst()
        .orElseThrow();
  }

  private static void name(String path, Operation operation) {
    String list = path.contains("/guardians") ? "OfGuardians" : "OfStudents";
    operation.setOperationId(operation.getOperationId() + list);
  }

  private void require(String name, Schema schema) {
    if (records.containsKey(name)) {
      List<String> always =
          records.get(name).recordComponents().stream()
              .filter(component -> !isMaybe(component))
              .map(RecordComponentInfo::name)
              .toList();
      schema.setRequired(always.isEmpty() ? null : always);
    }
  }

  private static boolean isMaybe(RecordComponentInfo component) {
    return component.declaringClass().field(component.name()).hasAnnotation(Maybe.class);
  }
}
