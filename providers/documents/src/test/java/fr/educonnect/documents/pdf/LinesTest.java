package fr.educonnect.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.educonnect.documents.markup.Run;
import fr.educonnect.documents.markup.Style;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How texts are broken into lines. */
class LinesTest {
  private static final float SIZE = 10;

  private final Fonts fonts = new Fonts();

  private List<String> broken(String text, float width) {
    List<Line> lines = Lines.of(List.of(Run.regular(text)), SIZE, width, fonts);
    assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
    return lines.stream().map(LinesTest::text).toList();
  }

  private static String text(Line line) {
    return line.runs().stream().map(Run::text).collect(Collectors.joining());
  }

  @Test
  void breaksAtSpaces() {
    assertThat(broken("un deux trois", 40)).containsExactly("un deux", "trois");
    assertThat(broken("un deux trois", 400)).containsExactly("un deux trois");
    assertThat(broken("", 40)).containsExactly("");
  }

  @Test
  void saysWhereWordsAreApart() {
    assertThat(Lines.of(List.of(Run.regular("un deux MONTBEL-ROCHE")), SIZE, 66, fonts))
        .extracting(LinesTest::text, Line::spaceAfter)
        .containsExactly(tuple("un deux", true), tuple("MONTBEL-", false), tuple("ROCHE", false));
  }

  @Test
  void breaksWhereAskedTo() {
    assertThat(broken("un\ndeux", 400)).containsExactly("un", "deux");
  }

  @Test
  void keepsHighPunctuationWithItsWord() {
    assertThat(broken("un deux :", 36)).containsExactly("un", "deux :");
    assertThat(broken("un « deux »", 45)).containsExactly("un", "« deux »");
  }

  @Test
  void breaksCompoundNamesAfterHyphens() {
    assertThat(broken("MONTBEL-ROCHE", 65)).containsExactly("MONTBEL-", "ROCHE");
  }

  @Test
  void breaksWordsThatAreWiderThanTheLine() {
    List<String> lines = broken("WOLFESCHLEGELSTEINHAUSEN", 60);
    assertThat(lines).hasSizeGreaterThan(2);
    assertThat(String.join("", lines)).isEqualTo("WOLFESCHLEGELSTEINHAUSEN");
  }

  @Test
  void goesOnWhereNotEvenALetterFits() {
    List<Line> lines = Lines.of(List.of(Run.regular("mm")), SIZE, 1, fonts);
    assertThat(lines).extracting(LinesTest::text).containsExactly("m", "m");
  }

  @Test
  void keepsStyles() {
    List<Run> runs = List.of(Run.regular("un "), Run.bold("deux trois"));
    assertThat(Lines.of(runs, SIZE, 45, fonts))
        .extracting(Line::runs)
        .containsExactly(
            List.of(Run.regular("un "), Run.bold("deux")), List.of(new Run("trois", Style.BOLD)));
  }
}
