package fr.educonnect.staffapi.description;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.staffapi.scope.RightName;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The description that is committed is what the code says. After a change of the code: {@code mvn
 * test -Dtest=DescriptionTest -Ddescription.write=true}, and look at the difference.
 */
class DescriptionTest {
  private static final Path COMMITTED =
      Path.of("src/main/resources/fr/educonnect/staffapi/description/openapi.json");

  private static final List<String> NAMES =
      List.of(
          RightName.ADMINISTRATION,
          RightName.TROUBLESHOOTING,
          RightName.ASSISTANCE,
          RightName.ANY,
          RightName.NONE);

  private static String text;
  private static OpenAPI description;

  @BeforeAll
  static void describe() throws IOException {
    SmallRyeOpenAPI read = Descriptions.read();
    description = read.model();
    text = read.toJSON();
    if (Boolean.getBoolean("description.write")) {
      Files.writeString(COMMITTED, text);
    }
  }

  @Test
  void theCommittedOneIsWhatTheCodeSays() throws IOException {
    assertThat(text).isEqualTo(Files.readString(COMMITTED));
  }

  @Test
  void everyOperationTellsTheRightThatItNeeds() {
    assertThat(description.getPaths().getPathItems()).isNotEmpty();
    description
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                operations(item)
                    .forEach(
                        (method, operation) -> {
                          Object right = operation.getExtensions().get(RightName.EXTENSION);
                          assertThat(right).describedAs(method + " " + path).isNotNull();
                          assertThat(NAMES).containsAll(List.of(right.toString().split(" ")));
                        }));
  }

  @Test
  void noTwoOperationsHaveOneName() {
    assertThat(
            description.getPaths().getPathItems().values().stream()
                .flatMap(item -> operations(item).values().stream())
                .map(Operation::getOperationId))
        .doesNotHaveDuplicates();
  }

  private static Map<PathItem.HttpMethod, Operation> operations(PathItem item) {
    return item.getOperations();
  }
}
