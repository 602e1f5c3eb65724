package fr.educonnect.theme.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in every state, in both languages. They stay in target/pages to be looked at. */
class PagesTest {

  private static final Pages PAGES = new Pages();

  static Stream<Arguments> pages() {
    return PageCase.all()
        .flatMap(page -> Stream.of(Arguments.of(page, "fr"), Arguments.of(page, "en")));
  }

  private static String rendered(PageCase page, String language) throws IOException {
    String html = PAGES.render(page, language);
    Path file = Path.of("target", "pages", page.name() + "-" + language + ".html");
    Files.createDirectories(file.getParent());
    Files.writeString(file, html);
    return html;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void holdsNothingThatAStrictPolicyRefuses(PageCase page, String language) throws IOException {
    assertThat(rendered(page, language))
        .doesNotContainPattern("<script(?![^>]* src=)")
        .doesNotContainPattern("(?i)<[^>]*\\s(style|on[a-z]+)\\s*=\\s*[\"'][^<]*>")
        .doesNotContainPattern("<style|javascript:");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void escapesWhatItIsGiven(PageCase page, String language) throws IOException {
    assertThat(rendered(page, language)).doesNotContainPattern("<img src=\"?x");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void asksNoOtherHostForAnything(PageCase page, String language) throws IOException {
    assertThat(rendered(page, language))
        .doesNotContainPattern("(?:src|<link[^>]*href)=\"(?:https?:)?//");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void saysInItsTitleWhereOneIsAndWhetherItFailed(PageCase page, String language)
      throws IOException {
    String html = rendered(page, language);
    String title = group(html, "<title>([^<]*)</title>");
    assertThat(html).contains("<html lang=\"" + language + "\"");
    assertThat(title).endsWith(" – ÉduConnect");
    assertThat(title.startsWith("Erreur\u00a0:") || title.startsWith("Error:"))
        .isEqualTo(page.failed());
    assertThat(Pattern.compile("<h1").matcher(html).results()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void givesTheFocusToTheHeadingOrToTheError(PageCase page, String language) throws IOException {
    String first = group(rendered(page, language), "<([^>]*\\sautofocus[^>]*)>");
    assertThat(first.startsWith("h1")).isEqualTo(!page.failed());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void namesEachPartOnceAndRefersOnlyToPartsThatAreThere(PageCase page, String language)
      throws IOException {
    String html = rendered(page, language);
    List<String> ids = all(html, "\\sid=\"([^\"]*)\"").toList();
    assertThat(ids).doesNotHaveDuplicates();
    Stream<String> described =
        all(html, "\\saria-describedby=\"([^\"]*)\"").flatMap(names -> Stream.of(names.split(" ")));
    Stream<String> labelled = all(html, "\\sfor=\"([^\"]*)\"");
    Stream<String> linked =
        all(html, "\\shref=\"#([^\"]+)\"").filter(name -> !name.equals("there"));
    assertThat(Stream.of(described, labelled, linked).flatMap(names -> names)).isSubsetOf(ids);
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void givesTheFocusOnce(PageCase page, String language) throws IOException {
    assertThat(all(rendered(page, language), "\\s(autofocus)[ >]")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void holdsAPartWithTheTemplatesNameAndSaysEachErrorAtItsField(PageCase page, String language)
      throws IOException {
    String html = rendered(page, language);
    assertThat(html).contains(" id=\"" + page.template().replace(".ftl", "") + "\"");
    long errors = all(html, "id=\"(input-error-[^\"]*)\"").count();
    assertThat(html.contains("id=\"error-summary\"")).isEqualTo(errors > 0);
    assertThat(all(html, "<a href=\"#([^\"]*)\">").count()).isEqualTo(errors);
  }

  static Stream<Arguments> journeys() {
    return Stream.of(JourneyPages.all(), AccountPages.all(), AgentPages.all(), ServicePages.all())
        .flatMap(List::stream)
        .flatMap(page -> Stream.of(Arguments.of(page, "fr"), Arguments.of(page, "en")));
  }

  private static Stream<String> all(String html, String pattern) {
    return Pattern.compile(pattern).matcher(html).results().map(result -> result.group(1));
  }

  private static String group(String html, String pattern) {
    var matcher = Pattern.compile(pattern).matcher(html);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }
}
