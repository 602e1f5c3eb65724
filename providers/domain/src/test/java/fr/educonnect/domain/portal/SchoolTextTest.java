package fr.educonnect.domain.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.portal.SchoolText.Fault;
import fr.educonnect.domain.portal.SchoolText.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text with line breaks and links, and nothing else. */
class SchoolTextTest {

  @Test
  void keepsLinesAndMakesLinksOfAddresses() {
    SchoolText text = SchoolText.of("Cantine :\n\nvoir https://ecole.example/menu?a=1&b=2. Merci");
    assertThat(text.lines())
        .containsExactly(
            List.of(new Part("Cantine :", false)),
            List.of(),
            List.of(
                new Part("voir ", false),
                new Part("https://ecole.example/menu?a=1&b=2", true),
                new Part(". Merci", false)));
  }

  @ParameterizedTest
  @CsvSource({
    "(https://a.example/x), https://a.example/x",
    "https://a.example/x!?, https://a.example/x",
    "« https://a.example/ », https://a.example/",
    "<a href=\"https://a.example/\">, https://a.example/",
  })
  void anAddressEndsWhereTheSentenceGoesOn(String line, String link) {
    assertThat(SchoolText.of(line).lines().get(0)).contains(new Part(link, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a.example/",
        "javascript:alert(1)",
        "https://",
        "https:///x",
        "https://educonnect.example@thief.example/",
        "https://a.example/{x}",
        "<script>alert(1)</script>"
      })
  void anythingElseIsText(String line) {
    assertThat(SchoolText.of(line).lines()).containsExactly(List.of(new Part(line, false)));
  }

  @Test
  void isKeptWithOneKindOfLineBreak() {
    assertThat(SchoolText.clean(" \r\nA\r\nB\rC\tD\n ")).isEqualTo("A\nB\nC D");
  }

  @Test
  void hasItsBounds() {
    assertThat(SchoolText.fault("")).contains(Fault.EMPTY);
    assertThat(SchoolText.fault("a".repeat(SchoolText.LONGEST))).isEmpty();
    assertThat(SchoolText.fault("a".repeat(SchoolText.LONGEST + 1))).contains(Fault.TOO_LONG);
    assertThat(SchoolText.fault("a\n".repeat(SchoolText.MOST_LINES))).isEmpty();
    assertThat(SchoolText.fault("a\n".repeat(SchoolText.MOST_LINES) + "a"))
        .contains(Fault.TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u202eb", "a\u2066b", "a\u0000b", "a\u001bb", "a\ue000b", "a\u200bb"})
  void holdsNothingThatIsNotSeen(String text) {
    assertThat(SchoolText.fault(text)).contains(Fault.UNSEEN_CHARACTERS);
  }
}
