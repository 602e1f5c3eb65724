package fr.educonnect.staffapi.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.directory.staff.roster.RosterFilter;
import fr.educonnect.directory.staff.roster.Selection;
import fr.educonnect.staffapi.answer.Bodies;
import fr.educonnect.staffapi.answer.ProblemException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionBodyTest {

  @Test
  void accountsAreTakenOneByOne() {
    assertThat(read("{\"accounts\": [1, 2, 2]}")).isEqualTo(new Selection.These(Set.of(1L, 2L)));
  }

  @Test
  void aWholeResultHasSomeTakenOut() {
    assertThat(read("{\"filter\": {\"classes\": [\"3A\"]}, \"except\": [7]}"))
        .isEqualTo(new Selection.Whole(RosterFilter.ALL.inClasses("3A"), Set.of(7L)));
    assertThat(read("{\"filter\": {}}")).isEqualTo(new Selection.Whole(RosterFilter.ALL, Set.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"accounts\": [1], \"filter\": {}}",
        "{\"accounts\": [1], \"except\": [2]}",
        "{\"except\": [2]}",
        "{\"accounts\": [null]}",
        "{\"accounts\": [1], \"accounts\": [2]}",
        "{\"filter\": {\"class\": [\"3A\"]}}",
        "{\"filter\": {\"states\": [3]}}",
        "{\"filter\": {\"origin\": \"AAF\"}}",
        "{\"filter\": {}} {}"
      })
  void whatIsNoneOfTheTwoIsRefused(String body) {
    assertThatThrownBy(() -> read(body)).isInstanceOf(ProblemException.class);
  }

  private static Selection read(String body) {
    return Bodies.read(body, SelectionBody.class).read();
  }
}
