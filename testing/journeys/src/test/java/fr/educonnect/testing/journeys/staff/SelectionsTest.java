package fr.educonnect.testing.journeys.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.testing.journeys.Lanes;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Whom a list shows, a selection holds and a job reaches. */
@ExtendWith(StackExtension.class)
@ResourceLock(Lanes.STAFF)
class SelectionsTest {
  private static final int FAMILIES = 12;
  private static final String WHOLE = "\"selection\":{\"filter\":{}";

  private static Stack stack;
  private static StagedSchool school;
  private static Office office;

  @BeforeAll
  static void open(Stack running) {
    stack = running;
    school = StagedSchool.college(stack, FAMILIES);
    office = Office.ofHead(stack, school);
    school.tie(0, 1);
    school.tie(0, 2);
  }

  @Test
  void aGuardianOfThreePupilsStandsThreeTimesAndHasOneLetterAndCountsOnce() {
    JsonNode page = office.read("/guardians?limit=500");
    List<String> rows =
        StreamSupport.stream(page.path("rows").spliterator(), false)
            .filter(row -> row.at("/account/id").asLong() == school.guardian(0))
            .map(row -> row.at("/student/familyName").asText())
            .toList();
    assertThat(rows).hasSize(3).doesNotHaveDuplicates();
    assertThat(page.path("rowCount").asInt()).isEqualTo(FAMILIES + 2);
    assertThat(page.path("accountCount").asInt()).isEqualTo(FAMILIES);
    String three = "{\"filter\":{\"name\":\"leo\"},\"except\":[" + school.guardian(3) + "]}";
    assertThat(office.post("/guardians/selection", three).is(200).json().path("accounts").asInt())
        .isEqualTo(FAMILIES - 1);

    String job = office.order("guardians", "NOTIFY_LETTER", List.of(school.guardian(0)), "");
    assertThat(office.done(job).path("total").asInt()).isEqualTo(1);
    List<String> letters = new Paper(office.file(job).content()).pages();
    assertThat(letters).hasSize(1);
    assertThat(letters.get(0)).contains(rows);
  }

  @Test
  void aSelectionOfTheWholeResultReachesEverybodyButThoseTakenOut() {
    String order =
        "{\"kind\":\"EXPORT_CSV\",%s,\"except\":[%d,%d]}}"
            .formatted(WHOLE, school.guardian(4), school.guardian(5));
    String key = UUID.randomUUID().toString();
    String job = office.order("guardians", order, key);

    assertThat(office.order("guardians", order, key)).isEqualTo(job);
    assertThat(office.done(job).path("total").asInt()).isEqualTo(FAMILIES - 2);
    assertThat(office.file(job).text())
        .contains(school.login(school.guardian(6)))
        .doesNotContain(school.login(school.guardian(4)) + ";");
  }

  @Test
  void anAddressOfSeveralGuardiansIsSentNoPasswordAndWithoutOneNothingIsSent() {
    school.mail(7, "menage@shared.example");
    school.mail(8, "menage@shared.example");
    school.mail(9, null);
    List<Long> accounts =
        List.of(school.guardian(7), school.guardian(8), school.guardian(9), school.guardian(10));
    String job = office.order("guardians", "NOTIFY_MAIL", accounts, "");

    assertThat(office.results(job))
        .isEqualTo(
            Map.of(
                school.guardian(7), "SHARED_ADDRESS",
                school.guardian(8), "SHARED_ADDRESS",
                school.guardian(9), "NO_ADDRESS",
                school.guardian(10), "DONE"));
    JsonNode told = office.done(job).path("results");
    assertThat(told.path("SHARED_ADDRESS").asInt()).isEqualTo(2);
    assertThat(told.path("NO_ADDRESS").asInt()).isEqualTo(1);
    assertThat(new Inbox(stack).mails("menage@shared.example")).isEmpty();
    assertThat(office.post("/guardians/" + school.guardian(7) + "/mail", "{}").reason())
        .isEqualTo("SHARED_ADDRESS");
    assertThat(office.account("guardians", school.guardian(7)).at("/life/state").asText())
        .isEqualTo("NOT_NOTIFIED");
  }

  @Test
  void whoSignsInThroughFranceConnectOnlyHasNothingToReset() {
    long account = school.guardian(11);
    school.bring("ACTIVE", account);
    school
        .tables()
        .write(
            "update account set password_credential = null, password_secret = null where id = ?",
            account);
    school
        .tables()
        .write(
            "insert into franceconnect_identity (account_id, subject)"
                + " values (?, sha256('staged'))",
            account);

    assertThat(office.post("/guardians/" + account + "/reset", "").reason())
        .isEqualTo("FRANCECONNECT_ONLY");
    String job = office.order("guardians", "RESET", List.of(account), "");
    assertThat(office.results(job)).containsValue("FRANCECONNECT_ONLY");
    assertThat(new Paper(office.post("/guardians/" + account + "/letter", "{}").content()).pages())
        .singleElement()
        .asString()
        .contains("FranceConnect");
  }
}
