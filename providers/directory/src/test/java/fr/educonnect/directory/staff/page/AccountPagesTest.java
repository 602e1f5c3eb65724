package fr.educonnect.directory.staff.page;

import static fr.educonnect.directory.staff.TestSchool.AGENT;
import static fr.educonnect.directory.staff.TestSchool.OTHER_SCHOOL;
import static fr.educonnect.directory.staff.TestSchool.SCHOOL;
import static fr.educonnect.directory.staff.TestSchool.guardian;
import static fr.educonnect.directory.staff.TestSchool.pupil;
import static fr.educonnect.directory.staff.TestSchool.student;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.staff.TestSchool;
import fr.educonnect.directory.staff.page.Reports.ReportedLink;
import fr.educonnect.directory.staff.roster.RosterRow.Sending;
import fr.educonnect.directory.staff.sheet.ShownPassword;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.link.LinkStatus;
import fr.educonnect.domain.notification.ActivationBlocker;
import fr.educonnect.domain.notification.ActivationPath;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccountPagesTest {

  private final TestSchool school = new TestSchool();

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void showsAGuardian() {
    school.notified(guardian(0), "ABCDEFG2", 0);
    AccountPage page = page(guardian(0)).orElseThrow();
    assertThat(page.state()).isEqualTo(AccountState.NOTIFIED);
    assertThat(page.password().clear()).contains("ABCDEFG2");
    assertThat(page.notifiedAt()).contains("g0@example.org");
    assertThat(page.sources())
        .singleElement()
        .satisfies(
            source -> {
              assertThat(source.academyName()).isEqualTo("Toulouse");
              assertThat(source.mobiles()).containsExactly("+33612340000");
              assertThat(source.address().orElseThrow().town()).contains("Toulouse");
            });
    assertThat(page.students()).hasSize(3).allMatch(child -> child.here().isPresent());
    AccountPage.Pupil first =
        page.students().stream()
            .filter(c -> c.studentId() == student(0))
            .findFirst()
            .orElseThrow()
            .here()
            .orElseThrow()
            .pupil();
    assertThat(first.ine()).isEqualTo("000000000AA");
    assertThat(first.birthDate()).isPresent();
    assertThat(first.className()).contains("6ème A");
    assertThat(page.guardians()).isEmpty();
    assertThat(page.blockers().get(ActivationPath.SELF_REGISTRATION)).isEmpty();
    assertThat(page.toString()).doesNotContain("ABCDEFG2", "Awa");
  }

  @Test
  void tellsOfChildrenElsewhereNamesAndSchoolOnly() {
    AccountPage page = page(guardian(1)).orElseThrow();
    assertThat(page.students()).hasSize(2);
    AccountPage.Child elsewhere = page.students().get(1);
    assertThat(elsewhere.here()).isEmpty();
    assertThat(elsewhere.school()).contains("Lycée L'Écluse, Albi");
  }

  @Test
  void showsAStudentWithGuardians() {
    school.execute(
        "insert into franceconnect_identity (subject, account_id) values (sha256('a'), guardian(2));"
            + "insert into franceconnect_identity (subject, account_id, replaced_at)"
            + " values (sha256('b'), guardian(3), now())");
    AccountPage page =
        school.staff.pages().read(SCHOOL, Profile.STUDENT, pupil(1), AGENT).orElseThrow();
    assertThat(page.guardians())
        .extracting(AccountPage.Guardian::accountId)
        .containsExactlyInAnyOrder(guardian(0), guardian(2), guardian(3));
    assertThat(page.guardians())
        .filteredOn(AccountPage.Guardian::franceConnect)
        .extracting(AccountPage.Guardian::accountId)
        .containsExactly(guardian(2));
    assertThat(page.pupil().orElseThrow().ine()).isEqualTo("000000001AA");
    assertThat(page.sources())
        .singleElement()
        .satisfies(s -> assertThat(s.registerId()).isPresent());
    assertThat(page.blockers()).containsOnlyKeys(ActivationPath.NOTIFICATION);
  }

  @Test
  void isEmptyForAccountsThatAreNotTheSchools() {
    assertThat(page(guardian(100))).isEmpty();
    assertThat(page(pupil(0))).isEmpty();
    assertThat(page(4711)).isEmpty();
    assertThat(school.staff.pages().read(OTHER_SCHOOL, Profile.GUARDIAN, guardian(0), AGENT))
        .isEmpty();
    assertThat(school.staff.pages().read(OTHER_SCHOOL, Profile.GUARDIAN, guardian(1), AGENT))
        .isPresent();
    school.set(guardian(0), "left_on = current_date");
    assertThat(page(guardian(0))).isEmpty();
    assertThat(school.rows("select account_id from staff_audit"))
        .containsExactly(Long.toString(guardian(1)));
  }

  @Test
  void recordsThatItWasReadAndShowsWhatWasDone() {
    page(guardian(0));
    AccountPage page = page(guardian(0)).orElseThrow();
    assertThat(page.history())
        .hasSize(2)
        .allSatisfy(
            entry -> {
              assertThat(entry.agent()).isEqualTo(AGENT);
              assertThat(entry.uai()).contains("0310001A");
            });
  }

  @Test
  void tellsWhatBlocksAnActivation() {
    school.execute(
        "update source_guardian set mail = null, mobiles = '{}' where account_id = guardian(0);"
            + "update student set birth_date = null where id = student(2)");
    assertThat(page(guardian(0)).orElseThrow().blockers().get(ActivationPath.SELF_REGISTRATION))
        .containsExactly(ActivationBlocker.NO_MOBILE, ActivationBlocker.NO_BIRTH_DATE);
    assertThat(page(guardian(0)).orElseThrow().blockers().get(ActivationPath.NOTIFICATION))
        .containsExactly(ActivationBlocker.NO_BIRTH_DATE, ActivationBlocker.NO_MAIL);
    school.execute(
        "update guardian_link set status = 'REPORTED', decided_at = now(), reported_at = now()"
            + " where account_id = guardian(0)");
    assertThat(page(guardian(0)).orElseThrow().blockers().get(ActivationPath.NOTIFICATION))
        .contains(ActivationBlocker.NO_CHILD);
  }

  @Test
  void tellsWhichMessagesToContactsOfTodayWereRejected() {
    assertThat(page(guardian(0)).orElseThrow().lastMessages())
        .isEqualTo(new LastMessages(Sending.NONE, Sending.NONE));
    message(1, "MAIL", "own@example.org", "'SENT'");
    message(2, "MAIL", "G0@example.org", "'REFUSED'");
    message(3, "MAIL", "gone@example.org", "'SENT'");
    message(4, "SMS", "+33612340000", "'REFUSED'");
    assertThat(page(guardian(0)).orElseThrow().lastMessages())
        .isEqualTo(new LastMessages(Sending.REJECTED, Sending.REJECTED));
    school.active(guardian(0));
    school.set(
        guardian(0),
        "mail = 'own@example.org', mobile = '+33600000009', mobile_confirmed_at = now()");
    message(5, "MAIL", "own@example.org", "null");
    message(6, "SMS", "+33600000009", "'SENT'");
    assertThat(page(guardian(0)).orElseThrow().lastMessages())
        .isEqualTo(new LastMessages(Sending.WAITING, Sending.SENT));
  }

  private void message(int minute, String channel, String to, String outcome) {
    school.execute(
        """
        insert into message (id, kind, channel, realm, locale, destination, account_id, created_at,
          useful_until, ended_at, outcome)
        select gen_random_uuid(), 'MAIL_VALIDATION', '%s', 'r', 'fr', '%s', guardian(0),
          now() + interval '%d minutes', now(), case when o is not null then now() end, o
        from (select %s::text as o) x
        """
            .formatted(channel, to, minute, outcome));
  }

  @Test
  void masksAPasswordThatWasChosenAndForgetsALapsedOne() {
    school.active(guardian(0));
    assertThat(page(guardian(0)).orElseThrow().password().kind())
        .isEqualTo(ShownPassword.Kind.CHOSEN);
    school.notified(guardian(3), "ABCDEFG2", 4);
    AccountPage lapsed = page(guardian(3)).orElseThrow();
    assertThat(lapsed.password().kind()).isEqualTo(ShownPassword.Kind.NONE);
    assertThat(lapsed.state()).isEqualTo(AccountState.NOT_NOTIFIED);
  }

  @Test
  void putsAReportedLinkBackForItsSchoolOnly() {
    school.execute(
        "update guardian_link set status = 'REPORTED', decided_at = now(), reported_at = now()"
            + " where account_id = guardian(1) and student_id = student(0)");
    Reports reports = school.staff.reports();
    assertThat(reports.ofSchool(SCHOOL))
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report.status()).isEqualTo(LinkStatus.REPORTED);
              assertThat(report.accountId()).isEqualTo(guardian(1));
              assertThat(report.className()).isEqualTo("6ème A");
            });
    assertThat(reports.ofSchool(OTHER_SCHOOL)).isEmpty();
    ReportedLink link = new ReportedLink(guardian(1), student(0));
    assertThat(reports.putBack(AGENT, OTHER_SCHOOL, link, "why")).isFalse();
    assertThat(reports.putBack(AGENT, SCHOOL, link, "Register was right")).isTrue();
    assertThat(reports.putBack(AGENT, SCHOOL, link, "again")).isFalse();
    assertThat(reports.ofSchool(SCHOOL))
        .singleElement()
        .satisfies(r -> assertThat(r.status()).isEqualTo(LinkStatus.PROPOSED));
    assertThat(school.rows("select action, student_id, detail from staff_audit"))
        .containsExactly("PUT_LINK_BACK " + student(0) + " Register was right");
  }

  @Test
  void opensClosedBirthDatesAgain() {
    school.execute(
        "insert into birth_date_proof (account_id, wrong_total, closed_at) values (guardian(0), 15, now())");
    assertThat(page(guardian(0)).orElseThrow().birthDatesClosed()).isTrue();
    Reports reports = school.staff.reports();
    assertThat(reports.reopenBirthDates(AGENT, OTHER_SCHOOL, Profile.GUARDIAN, guardian(0)))
        .isFalse();
    assertThat(reports.reopenBirthDates(AGENT, SCHOOL, Profile.GUARDIAN, guardian(0))).isTrue();
    assertThat(reports.reopenBirthDates(AGENT, SCHOOL, Profile.GUARDIAN, guardian(0))).isFalse();
    assertThat(page(guardian(0)).orElseThrow().birthDatesClosed()).isFalse();
  }

  private Optional<AccountPage> page(long account) {
    return school.staff.pages().read(SCHOOL, Profile.GUARDIAN, account, AGENT);
  }
}
