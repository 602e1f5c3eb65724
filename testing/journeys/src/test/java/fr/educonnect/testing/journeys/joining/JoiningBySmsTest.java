package fr.educonnect.testing.journeys.joining;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.BirthDateFields;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Another account is joined by a code to its mobile and its children's birth dates. */
@ExtendWith(StackExtension.class)
class JoiningBySmsTest {
  private final Stack stack;
  private final Inbox inbox;

  JoiningBySmsTest(Stack stack) {
    this.stack = stack;
    inbox = new Inbox(stack);
  }

  @Test
  void ofTheSameNameWithItsMobileAndAllItsChildrensDates(Visitor visitor) {
    TwoAccounts both = TwoAccounts.of(stack, Spare.GUARDIAN_OF_ONE_ACTIVE).withNameAndMobile();
    Person other = both.other();
    int before = inbox.sms(other.mobile()).size();
    asksForACode(visitor, both, other.mobile());
    visitor.check("join-code");
    visitor.hand().fill("code", Inbox.code(inbox.awaitSms(other.mobile(), before + 1)));
    visitor.hand().press("submit");

    visitor.sees("join-dates").check("join-dates");
    Person.Child child = other.children().get(0);
    BirthDateFields dates = new BirthDateFields(visitor);
    dates.yes(child, LocalDate.parse(child.birthDate()).minusDays(1));
    visitor.hand().press("submit");
    visitor.sees("input-error-day-" + child.id()).check("join-dates-wrong");
    assertThat(both.isJoined()).isFalse();
    dates.yes(child);
    visitor.hand().press("submit");
    visitor.sees("join-done").check("join-done");
    assertThat(both.isJoined()).isTrue();
    assertThat(both.tables().read("select proof from account_join where other_id = ?", other.id()))
        .hasToString("[[MOBILE_AND_DATES]]");
  }

  @Test
  void nothingIsSentToTheMobileOfSomebodyElse(Visitor visitor) {
    TwoAccounts both = TwoAccounts.of(stack, Spare.GUARDIAN_OF_ONE_ACTIVE);
    Person other = both.other();
    both.tables()
        .write(
            "update account set mobile = ?, mobile_confirmed_at = now() where id = ?",
            other.mobile(),
            other.id());
    asksForACode(visitor, both, other.mobile());
    visitor.hand().fill("code", "123456");
    visitor.hand().press("submit");
    visitor.sees("input-error-code");
    assertThat(
            both.tables()
                .read(
                    "select from message where kind = 'REGISTRATION_CODE' and account_id = ?",
                    other.id()))
        .isEmpty();
    assertThat(both.isJoined()).isFalse();
  }

  private static void asksForACode(Visitor visitor, TwoAccounts both, String number) {
    visitor.openOidcService(TwoAccounts.JOIN).asGuardian().signIn(both.kept());
    visitor.sees("join-account").hand().press("step-mobile");
    visitor.sees("join-mobile").check("join-mobile").hand().fill("mobile", number);
    visitor.hand().press("submit");
    visitor.sees("sms-code");
  }
}
