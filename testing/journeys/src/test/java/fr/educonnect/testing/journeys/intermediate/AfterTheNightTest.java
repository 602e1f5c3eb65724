package fr.educonnect.testing.journeys.intermediate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.BirthDateFields;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.journeys.states.Tables;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After a night in which the register changed, the sign-in shows exactly that. */
@ExtendWith(StackExtension.class)
class AfterTheNightTest {
  private static final String MAIL = "nouvelle.adresse@example.org";
  private static final String MOBILE = "+33755667788";

  private static final String RECORDS =
      """
      select id / 10000000000000, id % 1000000000000 from source_guardian
      where account_id = ? and id / 1000000000000 % 10 = 1 and removed_on is null
      """;

  private static final String SECOND_DEGREE =
      "select from source_guardian where account_id = ? and id / 1000000000000 % 10 = 2";

  private static final String OTHER_CHILD =
      """
      select s.ine, s.id, s.birth_date from source_student r join student s on s.id = r.student_id
      where r.id / 10000000000000 = ? and r.id / 1000000000000 % 10 = 1 and r.removed_on is null
        and s.birth_date is not null and not exists (
          select from guardian_link l where l.student_id = s.id and l.account_id = ?)
        and exists (select from guardian_link l where l.student_id = s.id)
      order by s.id limit 1
      """;

  private static final String LINKED =
      "select student_id from guardian_link where account_id = ? and status = 'CONFIRMED'"
          + " and in_register order by 1";

  private final Stack stack;
  private final Tables tables;
  private final Inbox inbox;

  AfterTheNightTest(Stack stack) {
    this.stack = stack;
    tables = new Tables(stack.databases().directory());
    inbox = new Inbox(stack);
  }

  @Test
  void newContactsANewChildAndOneLessAreShownAndEachIsDoneThere(Visitor visitor) {
    Person guardian = ofTheFirstDegree();
    List<String> record = tables.read(RECORDS, guardian.id()).get(0);
    List<String> other =
        tables.read(OTHER_CHILD, Long.parseLong(record.get(0)), guardian.id()).get(0);
    Person.Child gone = guardian.children().get(0);
    long aafId = Long.parseLong(record.get(1));
    new FirstDegreeNight(stack.feed(), academy(record.get(0)))
        .contacts(aafId, MAIL, "0755667788")
        .without(gone.ine(), aafId)
        .with(other.get(0), aafId)
        .imported(21);

    visitor.openOidcService().asGuardian().signIn(guardian);
    visitor.sees("children").check("intermediate");
    assertThat(visitor.page().locator("fieldset.child").count()).isEqualTo(1);
    assertThat(visitor.page().innerText("main"))
        .contains("Ajout d’enfants", "Vérification de l’adresse mail")
        .contains("Vérification du numéro de portable", "n•••@e•••.org")
        .doesNotContain(MAIL);
    confirm(visitor, other);
    assertThat(visitor.page().locator("#children-form").count()).isZero();
    chooseMail(visitor, guardian);
    chooseMobile(visitor);
    assertThat(visitor.received()).contains(guardian.lastName());

    assertThat(
            tables.read(
                "select mail, pending_mail, mobile from account where id = ?", guardian.id()))
        .containsExactly(List.of(guardian.mail(), MAIL, MOBILE));
    assertThat(tables.read(LINKED, guardian.id()).toString())
        .contains(other.get(1))
        .doesNotContain(Long.toString(gone.id()));
  }

  @Test
  void whatIsRefusedOnceIsNotAskedAboutAgainAndTheRestCanBeIgnored(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE);
    tables.write(
        "update source_guardian set mobiles = '{+33755667799}', sms_mobile = null,"
            + " mail = 'une.autre@example.org', mobiles_changed_at = now(), mail_changed_at = now()"
            + " where account_id = ?",
        guardian.id());
    visitor.openOidcService().asGuardian().signIn(guardian);
    visitor.sees("contact-mail").hand().press("step-keep_mail");
    visitor.page().waitForCondition(() -> !visitor.page().isVisible("#contact-mail"));
    visitor.sees("contact-sms").hand().press("step-ignore");
    assertThat(visitor.received()).contains(guardian.lastName());
    try (Visitor later = visitor.other()) {
      later.openOidcService().asGuardian().signIn(guardian);
      later.sees("contact-sms");
      assertThat(later.page().isVisible("#contact-mail")).isFalse();
    }
  }

  @Test
  void theReminderOfWhatIsUnconfirmedCanBeSwitchedOff(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE);
    tables.write(
        "update account set activated_at = activated_at - interval '31 days', mobile = null,"
            + " mobile_confirmed_at = null where id = ?",
        guardian.id());
    visitor.openOidcService().asGuardian().signIn(guardian);
    visitor.sees("contact-sms").check("intermediate-reminder");
    visitor.hand().press("step-no_reminders");
    assertThat(visitor.received()).contains(guardian.lastName());
    try (Visitor later = visitor.other()) {
      later.openOidcService().asGuardian().signIn(guardian);
      assertThat(later.received()).contains(guardian.lastName());
    }
  }

  // All children in the first degree of one academy, two at least.
  private Person ofTheFirstDegree() {
    return stack.take(
        Spare.GUARDIAN_OF_SEVERAL_ACTIVE,
        one ->
            tables.read(RECORDS, one.id()).size() == 1
                && tables.read(SECOND_DEGREE, one.id()).isEmpty());
  }

  private static String academy(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static void confirm(Visitor visitor, List<String> child) {
    Person.Child added =
        new Person.Child(Long.parseLong(child.get(1)), null, null, child.get(2), null, null, null);
    new BirthDateFields(visitor).yes(added);
    visitor.hand().press("submit");
    visitor.page().waitForCondition(() -> !visitor.page().isVisible("#children-form"));
  }

  private void chooseMail(Visitor visitor, Person guardian) {
    int before = inbox.mails(MAIL).size();
    visitor.sees("contact-mail").hand().press("step-use_mail");
    visitor.page().waitForCondition(() -> !visitor.page().isVisible("#contact-mail"));
    assertThat(inbox.linkTo(MAIL, before + 1)).contains("/link/");
    assertThat(guardian.mail()).isNotEqualTo(MAIL);
  }

  private void chooseMobile(Visitor visitor) {
    int before = inbox.sms(MOBILE).size();
    visitor.sees("contact-sms").hand().press("step-use_sms");
    visitor.sees("sms-code").check("intermediate-code");
    visitor.hand().fill("code", Inbox.code(inbox.awaitSms(MOBILE, before + 1)));
    visitor.hand().press("submit");
  }
}
