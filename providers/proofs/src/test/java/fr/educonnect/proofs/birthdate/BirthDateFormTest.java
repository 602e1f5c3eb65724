package fr.educonnect.proofs.birthdate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.proof.BirthDateOutcome;
import fr.educonnect.directory.proof.BirthDateOutcome.Kind;
import fr.educonnect.directory.proof.BirthDateSheet.BirthDateTries;
import fr.educonnect.directory.proof.BirthDateSheet.Child;
import fr.educonnect.domain.link.BirthDateAnswer;
import fr.educonnect.domain.link.LinkStatus;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keycloak.models.utils.FormMessage;

class BirthDateFormTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<Child> CHILDREN =
      List.of(
          child(1, LinkStatus.PROPOSED),
          child(2, LinkStatus.REPORTED),
          child(3, LinkStatus.CONFIRMED));

  @Test
  void readsOneAnswerPerChild() {
    BirthDateForm read =
        read(
            Map.of("legal-1", "YES", "day-1", "04", "month-1", " 3", "year-1", "2012"),
            Map.of("legal-2", "NO"));
    assertThat(read.isComplete()).isTrue();
    assertThat(read.answers())
        .isEqualTo(
            Map.of(
                1L, new BirthDateAnswer.Yes(Optional.of(LocalDate.of(2012, 3, 4))),
                2L, new BirthDateAnswer.No()));
  }

  @Test
  void readsNobodyWhoIsNotAskedAbout() {
    BirthDateForm read =
        read(
            Map.of("legal-1", "NO", "legal-2", "NO"),
            Map.of("legal-3", "YES", "day-3", "4", "month-3", "3", "year-3", "2012"),
            Map.of("legal-4", "YES", "day-4", "4", "month-4", "3", "year-4", "2012"));
    assertThat(read.answers()).containsOnlyKeys(1L, 2L);
  }

  @Test
  void asksForWhatIsLeftOut() {
    BirthDateForm read = read(Map.of("legal-2", "YES", "day-1", "4"), Map.of("legal-1", "maybe"));
    assertThat(read.isComplete()).isFalse();
    assertThat(read.errors())
        .extracting(FormMessage::getField, FormMessage::getMessage)
        .containsExactly(tuple("legal-1", "legalMissing"), tuple("day-2", "birthDateMissing"));
  }

  @Test
  void aReportedLinkNeedsNoAnswer() {
    BirthDateForm read = read(Map.of("legal-1", "NO"));
    assertThat(read.isComplete()).isTrue();
    assertThat(read.answers()).containsOnlyKeys(1L);
  }

  @Test
  void saysWhichPartOfADateIsWrong() {
    BirthDateForm read =
        read(
            Map.of("legal-1", "YES", "day-1", "4", "month-1", "3", "year-1", "12"),
            Map.of("legal-2", "YES", "day-2", "31", "month-2", "2", "year-2", "2012"));
    assertThat(read.errors())
        .extracting(FormMessage::getField, FormMessage::getMessage)
        .containsExactly(tuple("year-1", "birthDateShortYear"), tuple("day-2", "birthDateInvalid"));
  }

  @Test
  void showsAgainWhatWasTypedAboutTheseChildrenOnly() {
    assertThat(BirthDateForm.fields(CHILDREN))
        .containsExactly(
            "legal-1", "day-1", "month-1", "year-1", "legal-2", "day-2", "month-2", "year-2");
  }

  @Test
  void outcomesAreToldWhereTheyBelong() {
    assertThat(BirthDateForm.errors(outcome(Kind.WRONG)))
        .extracting(FormMessage::getField, FormMessage::getMessage)
        .containsExactly(tuple("day-1", "birthDateWrong"));
    assertThat(BirthDateForm.errors(outcome(Kind.SOLE_LINK_REFUSED)))
        .extracting(FormMessage::getField, FormMessage::getMessage)
        .containsExactly(tuple("legal-2", "soleLinkRefused"));
    assertThat(BirthDateForm.errors(outcome(Kind.INCOMPLETE)))
        .extracting(FormMessage::getField, FormMessage::getMessage)
        .containsExactly(tuple("day-3", "birthDateMissing"));
    assertThat(BirthDateForm.errors(outcome(Kind.DONE))).isEmpty();
    assertThat(BirthDateForm.errors(outcome(Kind.LOCKED))).isEmpty();
  }

  private static org.assertj.core.groups.Tuple tuple(String field, String key) {
    return org.assertj.core.api.Assertions.tuple(field, key);
  }

  private static BirthDateOutcome outcome(Kind kind) {
    return new BirthDateOutcome(
        kind,
        Set.of(),
        Set.of(1L),
        Set.of(2L),
        Set.of(3L),
        new BirthDateTries(4, Optional.empty(), false));
  }

  private static Child child(long id, LinkStatus status) {
    return new Child(id, "Léa", List.of("École"), Optional.empty(), status);
  }

  @SafeVarargs
  private static BirthDateForm read(Map<String, String>... fields) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    for (Map<String, String> some : fields) {
      some.forEach(form::putSingle);
    }
    return BirthDateForm.read(form, CHILDREN, TODAY);
  }
}
