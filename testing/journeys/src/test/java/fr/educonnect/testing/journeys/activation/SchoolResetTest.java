package fr.educonnect.testing.journeys.activation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a school, a contact of the register or time does to an account, seen at the sign-in. */
@ExtendWith(StackExtension.class)
class SchoolResetTest {
  private final Stack stack;

  SchoolResetTest(Stack stack) {
    this.stack = stack;
  }

  @Test
  void aResetEndsOpenSessionsAndLeadsThroughOnePageToTheService(Visitor visitor) {
    Person student = stack.take(Spare.STUDENT_ACTIVE);
    visitor.openOidcService().asStudent().signIn(student).received();
    String provisional = new Account(stack, student).resetBySchool();
    visitor.openSamlService().isAskedToSignIn();

    FirstSignIn person = new FirstSignIn(visitor).signIn(student.withPassword(provisional));
    person.at("new-password").check("new-password").password("court1").submit();
    person.at("input-error-password-new").check("new-password-refused");
    person.password(FirstSignIn.PASSWORD).submit();
    assertThat(person.received()).contains(student.lastName());
    assertThat(new Account(stack, student).state()).isEqualTo("ACTIVE");
  }

  @Test
  void aResetTakesTheStepAwayFromWhoeverStandsBeforeIt(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_NOTIFIED);
    FirstSignIn person = new FirstSignIn(visitor).open(guardian).at("activation-guardian");
    String provisional = new Account(stack, guardian).resetBySchool();
    person.activate(guardian, "une.mere@example.org");
    visitor.isAskedToSignIn();
    person.says("Votre compte a changé entre-temps").check("changed");
    assertThat(new Account(stack, guardian).state()).isEqualTo("NOTIFIED");
    person.signIn(guardian.withPassword(provisional)).at("activation-guardian");
  }

  @Test
  void aResetDuringTheActivationBeginsItAnew(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_NOTIFIED);
    FirstSignIn person = new FirstSignIn(visitor).open(guardian);
    person.activate(guardian, "une.mere@example.org").at("mail-pending");
    String provisional = new Account(stack, guardian).resetBySchool();
    try (Visitor later = visitor.other()) {
      FirstSignIn again = new FirstSignIn(later).open(guardian.withPassword(provisional));
      again.at("activation-guardian").check("guardian-anew");
      again.activate(guardian, "autre.mere@example.org").at("mail-pending");
      assertThat(new Account(stack, guardian).pendingMail()).isEqualTo("autre.mere@example.org");
    }
  }

  @Test
  void afterThreeMonthsAndADayNeitherPasswordSignsInAndBothAreRefusedLikeAnyOther(Visitor visitor) {
    Person notified = stack.take(Spare.GUARDIAN_OF_ONE_NOTIFIED);
    new Account(stack, notified).backdate("3 months 1 day");
    String refusal = refused(visitor, notified);
    Person activating = stack.take(Spare.GUARDIAN_ACTIVATING);
    new Account(stack, activating).backdate("3 months 1 day");
    assertThat(refused(visitor, activating)).isEqualTo(refusal);
    assertThat(refused(visitor, notified.withPassword("wrong-passw0rd"))).isEqualTo(refusal);

    Person inTime = stack.take(Spare.GUARDIAN_ACTIVATING);
    new Account(stack, inTime).backdate("2 months 25 days");
    new FirstSignIn(visitor).open(inTime).at("mail-pending");
  }

  @Test
  void aFrozenAccountIsToldSoToWhoeverKnowsItsPasswordOnly(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    visitor.openOidcService().asGuardian().signIn(guardian).received();
    new Account(stack, guardian).freeze();
    visitor.openSamlService().isAskedToSignIn();
    new FirstSignIn(visitor).signIn(guardian).at("sign-in-notice").check("frozen");
    assertThat(visitor.page().getAttribute("#sign-in-notice", "data-notice")).isEqualTo("FROZEN");

    try (Visitor stranger = visitor.other()) {
      String refusal = refused(stranger, guardian.withPassword("wrong-passw0rd"));
      Person nobody = stack.people().roles().get("guardianNotNotified");
      assertThat(refused(stranger, nobody.withPassword("wrong-passw0rd"))).isEqualTo(refusal);
    }
  }

  private static String refused(Visitor visitor, Person person) {
    new FirstSignIn(visitor).open(person).at("input-error");
    return visitor.page().textContent("#input-error").strip();
  }
}
