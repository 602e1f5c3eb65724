package fr.educonnect.documents.letter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.documents.Pdf;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as they are, from wherever. */
class LetterNamesTest {
  private static final Person LONG =
      new Person(
          "Mme",
          "Marie-Élisabeth-Françoise-Bérengère",
          "DE LA ROCHEFOUCAULD-MONTBEL-DE SAINT-ŒUVRE-SUR-L'HAŸ-LES-ROSES");

  private static Letter to(Person person) {
    return new Letter.ToGuardian(
        person,
        List.of(person, person, person, person, person, person),
        Letters.credentials("m.delarochefoucauldm2", Letters.FIRST),
        Letters.STREET);
  }

  @Test
  void longNamesAreWholeAndOnOnePage() throws IOException {
    Pdf pdf = Letters.pdf(Letters.rich(), to(LONG));
    assertThat(pdf.pages()).isOne();
    String text = pdf.text().replace(" ", "");
    assertThat(text.split(LONG.lastName().replace(" ", ""), -1)).hasSize(1 + 8);
  }

  @ParameterizedTest
  @CsvSource({
    "Œdipe ÿ Łukasz Şahin Ñuñez Đorđe Ångström, Œdipe ÿ Łukasz Şahin Ñuñez Đorđe Ångström",
    "Ἀθηνᾶ Юлия, Ἀθηνᾶ Юлия",
    "Nguyễn Thị, Nguyễn Thị",
    "李 Wei, ? Wei",
    "\uD83D\uDE00Zoé, ?Zoé",
    "\uD835\uDC00nna, Anna"
  })
  void lettersThatTheFontLacksAreDrawnSomehow(String name, String drawn) throws IOException {
    assertThat(Letters.pdf(Letters.plain(), to(new Person("M.", name, "X"))).text())
        .contains("À l'attention de M. " + drawn + " X");
  }

  @Test
  void namesAreNoMarkup() throws IOException {
    Person person = new Person("M.", "**Jean** `x` <b>", "[_O'NEIL_](http://x) ${y} --- # 1.");
    assertThat(Letters.pdf(Letters.plain(), to(person)).text())
        .contains("À l'attention de M. **Jean** `x` <b> [_O'NEIL_](http://x) ${y} --- # 1.");
  }
}
