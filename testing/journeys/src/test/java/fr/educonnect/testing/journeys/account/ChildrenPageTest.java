package fr.educonnect.testing.journeys.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.BirthDateFields;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Person.Child;
import fr.educonnect.testing.stack.people.Spare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** « Mes enfants »: one is confirmed, one is reported, the only one cannot be. */
@ExtendWith(StackExtension.class)
class ChildrenPageTest {

  private final Stack stack;

  ChildrenPageTest(Stack stack) {
    this.stack = stack;
  }

  @Test
  void aProposedChildIsConfirmedByItsBirthDate(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE);
    Desk desk = new Desk(stack, guardian);
    Child child = guardian.children().get(0);
    desk.open(visitor);
    desk.propose(child);
    visitor.hand().press("to-children");
    visitor.sees("proposed").check("account-children-proposed");
    assertThat(visitor.page().isVisible("#child-" + child.id())).isFalse();
    visitor.hand().press("confirm-children");
    visitor.sees("children").check("account-children-confirm").hand().press("cancel");
    visitor.sees("proposed").hand().press("confirm-children");
    new BirthDateFields(visitor.sees("children")).yes(child);
    visitor.hand().press("submit");
    visitor.sees("done");
    assertThat(visitor.page().isVisible("#child-" + child.id())).isTrue();
    assertThat(visitor.page().isVisible("#proposed")).isFalse();
    assertThat(desk.link(child)).isEqualTo("CONFIRMED");
  }

  @Test
  void aConfirmedChildIsReportedAfterASecondYesAndComesBackFromTheMail(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE);
    Desk desk = new Desk(stack, guardian);
    Child child = guardian.children().get(0);
    desk.open(visitor).hand().press("to-children");
    visitor.sees("account-children").hand().press("report-" + child.id());
    visitor.sees("report-links").check("account-report").hand().press("cancel");
    visitor.sees("account-children");
    assertThat(desk.link(child)).isEqualTo("CONFIRMED");
    visitor.hand().press("report-" + child.id());
    visitor.sees("report-links").hand().press("step-report");
    visitor.sees("done");
    assertThat(desk.link(child)).isEqualTo("REPORTED");
    assertThat(visitor.page().isVisible("#child-" + child.id())).isFalse();
    assertThat(visitor.page().isVisible("#proposed")).isFalse();
    try (Visitor owner = visitor.other()) {
      owner.page().navigate(new Inbox(stack).linkTo(guardian.mail(), 1));
      owner.sees("link-revert").check("link-revert-children").hand().press("step-revert");
      owner.sees("link-done").check("link-done-revert-children");
    }
    assertThat(desk.link(child)).isEqualTo("CONFIRMED");
    visitor.page().reload();
    visitor.isAskedToSignIn();
  }

  @Test
  void theOnlyChildIsNotReportedAndThePageSaysSo(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    Desk desk = new Desk(stack, guardian);
    Child child = guardian.children().get(0);
    desk.open(visitor).hand().press("to-children");
    visitor.sees("account-children").hand().press("report-" + child.id());
    visitor.sees("report-links").hand().press("step-report");
    visitor.sees("kc-alert").check("account-report-sole");
    assertThat(desk.link(child)).isEqualTo("CONFIRMED");
    visitor.hand().press("cancel");
    visitor.sees("account-children");
  }
}
