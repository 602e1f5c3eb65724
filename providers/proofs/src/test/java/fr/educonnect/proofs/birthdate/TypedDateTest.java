package fr.educonnect.proofs.birthdate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.proofs.birthdate.TypedDate.Fields;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDateTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource({
    "4, 3, 2012",
    "04, 03, 2012",
    "' 4 ', '3\u00a0', ' 2012'",
    "004, 03, 2012",
    "4, 3, '2 012'",
  })
  void spacesAndZerosDoNotMatter(String day, String month, String year) {
    assertThat(read(day, month, year).date()).contains(LocalDate.of(2012, 3, 4));
  }

  @ParameterizedTest
  @CsvSource({"4, 3, 12", "4, 3, 0012", "31, 2, 99"})
  void noCenturyIsGuessed(String day, String month, String year) {
    TypedDate typed = read(day, month, year);
    assertThat(typed.error()).contains(TypedDate.SHORT_YEAR);
    assertThat(typed.date()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "31, 2, 2012",
    "29, 2, 2013",
    "0, 3, 2012",
    "4, 13, 2012",
    "4, 3, 1899",
    "4, 3, 20122",
    "4, 3, 99999999999",
    "four, 3, 2012",
    "-4, 3, 2012",
    "\u0664, 3, 2012",
    "23, 11, 2026",
  })
  void impossibleDatesAreRefused(String day, String month, String year) {
    assertThat(read(day, month, year).error()).contains(TypedDate.INVALID);
  }

  @Test
  void todayIsADayOfBirthAndALeapDayToo() {
    assertThat(read("22", "11", "2026").date()).contains(TODAY);
    assertThat(read("29", "2", "2012").date()).contains(LocalDate.of(2012, 2, 29));
  }

  @ParameterizedTest
  @CsvSource({", 3, 2012", "4, '', 2012", "4, 3, '  '", ",,"})
  void aFieldLeftOutIsMissing(String day, String month, String year) {
    assertThat(read(day, month, year).error()).contains(TypedDate.MISSING);
  }

  private static TypedDate read(String day, String month, String year) {
    return TypedDate.read(new Fields(day, month, year), TODAY);
  }
}
