package fr.educonnect.theme.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each template that the server brings is ours, looked at, or cannot be reached: README.md says
 * which.
 */
class BaseTemplatesTest {

  private static final Pattern ROW =
      Pattern.compile("^\\| `([a-z0-9_-]+\\.ftl)` \\| (own|styled|unused|unreachable) \\|");

  @Test
  void allOfTheServersTemplatesAreClassified() throws Exception {
    assertThat(rows().keySet()).isEqualTo(baseTemplates());
  }

  @Test
  void whatIsCalledOursIsOurs() throws IOException {
    rows()
        .forEach(
            (template, how) ->
                assertThat(isOurs(template)).as(template).isEqualTo("own".equals(how)));
  }

  @Test
  void whatCanBeReachedIsRendered() throws IOException {
    Set<String> rendered = PageCase.all().map(PageCase::template).collect(Collectors.toSet());
    rows()
        .forEach(
            (template, how) -> {
              if ("styled".equals(how) || ("own".equals(how) && !"template.ftl".equals(template))) {
                assertThat(rendered).contains(template);
              }
            });
  }

  private static boolean isOurs(String template) {
    return BaseTemplatesTest.class.getResource("/theme/families/login/" + template) != null;
  }

  private static Map<String, String> rows() throws IOException {
    Map<String, String> rows = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("README.md"))) {
      var row = ROW.matcher(line);
      if (row.find()) {
        rows.put(row.group(1), row.group(2));
      }
    }
    return rows;
  }

  private static Set<String> baseTemplates() throws IOException, URISyntaxException {
    URI folder =
        Objects.requireNonNull(BaseTemplatesTest.class.getResource("/theme/base/login")).toURI();
    try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of());
        Stream<Path> files = Files.list(jar.getPath("/theme/base/login"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".ftl"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
