package fr.educonnect.testing.journeys.joining;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.Lanes;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.BirthDateFields;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.states.Tables;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Person.Child;
import fr.educonnect.testing.stack.people.Spare;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A guardian of children in two academies and both degrees, who adds one of a third record and
 * reports it again: pages and services know the confirmed ones, and no other, at each step. In the
 * end the accounts are separated again, so that the guardian stands for two academies in other
 * tests as before.
 */
@ExtendWith(StackExtension.class)
@ResourceLock(Lanes.GUARDIAN_OF_TWO_ACADEMIES)
class EveryChildTest {

  private static final String DEGREES =
      "select distinct c.degree from source_student r"
          + " join enrolment e on e.source_student_id = r.id"
          + " join school c on c.id = e.school_id and c.in_scope and c.removed_on is null"
          + " where r.student_id = ? and r.removed_on is null"
          + " and (e.left_on is null or e.left_on > current_date)";

  private final Stack stack;

  EveryChildTest(Stack stack) {
    this.stack = stack;
  }

  @Test
  void isShownAndToldWhileItIsConfirmed(Visitor visitor) {
    Person guardian = stack.people().roles().get("guardianTwoAcademies");
    TwoAccounts both = TwoAccounts.of(stack, guardian, inAnotherDegree(guardian));
    Child third = both.other().children().get(0);
    List<Child> children = new ArrayList<>(guardian.children());

    visitor.openOidcService().asGuardian().signIn(guardian).received();
    allKnow(visitor, both, children);
    join(visitor, both);
    allKnow(visitor, both, children);

    visitor.page().navigate(stack.addresses().account());
    visitor.sees("account").hand().press("to-children");
    visitor.sees("proposed").hand().press("confirm-children");
    new BirthDateFields(visitor.sees("children")).yes(third);
    visitor.hand().press("submit");
    visitor.sees("done");
    children.add(third);
    assertThat(degrees(children)).hasSize(2);
    allKnow(visitor, both, children);

    visitor.page().navigate(stack.addresses().account());
    visitor.sees("account").hand().press("to-children");
    visitor.sees("account-children").hand().press("report-" + third.id());
    visitor.sees("report-links").hand().press("step-report");
    visitor.sees("done");
    children.remove(third);
    allKnow(visitor, both, children);

    visitor.page().navigate(stack.addresses().account());
    visitor.sees("aliases").hand().press("separate-" + both.other().id());
    visitor.sees("join-separate").hand().press("step-separate");
    visitor.sees("done");
    allKnow(visitor, both, children);
  }

  private void join(Visitor visitor, TwoAccounts both) {
    visitor.page().navigate(stack.addresses().account());
    visitor.sees("account").hand().press("to-children");
    visitor.sees("account-children").hand().press("join");
    visitor.sees("join-account");
    visitor.hand().fill("username", both.other().login());
    visitor.hand().fill("password", both.other().password());
    visitor.hand().press("submit");
    visitor.sees("join-done").hand().press("step-continue");
    visitor.sees("account-children");
  }

  private void allKnow(Visitor visitor, TwoAccounts both, List<Child> children) {
    visitor.page().navigate(stack.addresses().portal());
    visitor.sees("portal");
    shows(visitor, "pupil-", both, children);
    visitor.hand().press("to-account");
    visitor.sees("account").hand().press("to-children");
    visitor.sees("account-children");
    shows(visitor, "child-", both, children);
    List<String> degrees = degrees(children);
    isTold(visitor.openOidcService().received(), degrees);
    // One value only: the second degree before the first.
    isTold(
        visitor.openSamlService().received(), degrees.subList(degrees.size() - 1, degrees.size()));
  }

  private static void shows(
      Visitor visitor, String prefix, TwoAccounts both, List<Child> confirmed) {
    List<Child> all = new ArrayList<>(both.kept().children());
    all.addAll(both.other().children());
    for (Child child : all) {
      assertThat(visitor.page().isVisible("#" + prefix + child.id()))
          .as(prefix + child.id())
          .isEqualTo(confirmed.contains(child));
    }
  }

  private static void isTold(String received, List<String> degrees) {
    assertThat(received.contains("resp1d")).isEqualTo(degrees.contains("FIRST"));
    assertThat(received.contains("resp2d")).isEqualTo(degrees.contains("SECOND"));
  }

  private List<String> degrees(List<Child> children) {
    return children.stream().flatMap(child -> degrees(child).stream()).distinct().sorted().toList();
  }

  private List<String> degrees(Child child) {
    return new Tables(stack.databases().directory())
        .read(DEGREES, child.id()).stream().map(row -> row.get(0)).toList();
  }

  // With a child in the degree that the others are not in, where there is one.
  private Person inAnotherDegree(Person guardian) {
    Person other = stack.take(Spare.GUARDIAN_OF_ONE_NOTIFIED);
    while (degrees(guardian.children()).size() == 1
        && degrees(guardian.children()).equals(degrees(other.children()))) {
      other = stack.take(Spare.GUARDIAN_OF_ONE_NOTIFIED);
    }
    return other;
  }
}
