package fr.educonnect.realmconfig.files;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Holds trees against Keycloak's representation classes: unknown keys and values of a wrong type.
 */
final class TypedCheck {
  private static final ObjectMapper STRICT =
      JsonMapper.builder().annotationIntrospector(new NoUnknownKeys()).build();

  private final Problems problems;

  TypedCheck(Problems problems) {
    this.problems = problems;
  }

  /** The tree as that type; empty, with a problem, when it does not fit. */
  <T> Optional<T> as(Class<T> type, Place place, JsonNode tree) {
    try {
      return Optional.of(STRICT.treeToValue(tree, type));
    } catch (UnrecognizedPropertyException e) {
      problems.add("unknown-key", place.below(path(e)), "is not known");
    } catch (JsonMappingException e) {
      problems.add("bad-value", place.below(path(e)), "has a value of the wrong type");
    } catch (JacksonException e) {
      problems.add("bad-value", place, "cannot be read as " + type.getSimpleName());
    }
    return Optional.empty();
  }

  private static String path(JsonMappingException e) {
    List<JsonMappingException.Reference> path = e.getPath();
    return path.stream()
        .map(
            step ->
                step.getFieldName() == null
                    ? Integer.toString(step.getIndex())
                    : step.getFieldName())
        .collect(Collectors.joining("/"));
  }

  /** Keycloak tells Jackson to skip unknown keys of some classes; in files they are mistakes. */
  private static final class NoUnknownKeys extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonIgnoreProperties.Value findPropertyIgnoralByName(
        MapperConfig<?> config, Annotated annotated) {
      return super.findPropertyIgnoralByName(config, annotated).withoutIgnoreUnknown();
    }
  }
}
