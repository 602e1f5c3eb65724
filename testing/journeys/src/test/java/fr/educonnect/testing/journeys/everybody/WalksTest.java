package fr.educonnect.testing.journeys.everybody;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.ActivationPages;
import fr.educonnect.testing.journeys.browser.PasswordFields;
import fr.educonnect.testing.journeys.browser.RecoveryPages;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.journeys.registration.Registration;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every journey from end to end in every way. */
@ExtendWith(StackExtension.class)
class WalksTest {
  private static final String PASSWORD = "girafe-orange-81";

  private final Stack stack;
  private final Inbox inbox;

  WalksTest(Stack stack) {
    this.stack = stack;
    inbox = new Inbox(stack);
  }

  @ParameterizedTest
  @EnumSource
  void registration(Way way, Visitor any) {
    Person guardian = stack.take(Spare.GUARDIAN_UNREGISTERED);
    try (Visitor visitor = way.visitor(any)) {
      Registration pages = new Registration(visitor).open();
      way.arrives(visitor, "register-identity");
      pages.identify(guardian);
      way.arrives(visitor, "sms-code");
      pages.codeFrom(inbox, guardian, 1);
      way.arrives(visitor, "birth-dates");
      pages.birthDates(guardian);
      way.arrives(visitor, "register-password");
      pages.password(PASSWORD);
      assertThat(visitor.received()).contains(guardian.lastName());
    }
  }

  @ParameterizedTest
  @EnumSource
  void activationOfAGuardian(Way way, Visitor any) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_SEVERAL_NOTIFIED);
    String mail = "walk-" + guardian.id() + "@example.org";
    try (Visitor visitor = way.visitor(any)) {
      visitor.openOidcService().asGuardian().signIn(guardian);
      way.arrives(visitor, "activation-guardian");
      new ActivationPages(visitor).guardian(guardian, mail, PASSWORD);
      way.arrives(visitor, "mail-pending");
      visitor.page().navigate(inbox.linkTo(mail, 1));
      if (way == Way.OLD_PHONE) {
        way.arrives(visitor, "link-mail");
        visitor.hand().press("submit");
      }
      assertThat(visitor.received()).contains(guardian.lastName());
    }
  }

  @ParameterizedTest
  @EnumSource
  void activationOfAStudent(Way way, Visitor any) {
    Person student = stack.take(Spare.STUDENT_NOTIFIED);
    try (Visitor visitor = way.visitor(any)) {
      visitor.openOidcService().asStudent().signIn(student);
      way.arrives(visitor, "activation-student");
      new ActivationPages(visitor).student(student, PASSWORD);
      assertThat(visitor.received()).contains(student.lastName());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aForgottenPassword(Way way, Visitor any) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    try (Visitor visitor = way.visitor(any)) {
      RecoveryPages pages = new RecoveryPages(visitor);
      visitor.openOidcService().asGuardian();
      pages.openPassword();
      way.arrives(visitor, "recover-start");
      pages.passwordByMail(guardian.login());
      way.arrives(visitor, "recover-sent");
      visitor.page().navigate(inbox.linkTo(guardian.mail(), 1));
      way.arrives(visitor, "link-password");
      new PasswordFields(visitor).choose(PASSWORD);
      visitor.hand().press("submit");
      way.arrives(visitor, "link-done");
      visitor.openOidcService().signIn(guardian.login(), PASSWORD);
      assertThat(visitor.received()).contains(guardian.lastName());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aForgottenIdentifier(Way way, Visitor any) {
    Person guardian = stack.people().roles().get("guardianActive");
    try (Visitor visitor = way.visitor(any)) {
      visitor.openOidcService().asGuardian();
      RecoveryPages pages = new RecoveryPages(visitor).openIdentifier();
      way.arrives(visitor, "recover-start");
      pages.identifier(guardian, guardian.mail());
      way.arrives(visitor, "recover-sent");
      visitor.hand().press("sign-in-again");
      visitor.isAskedToSignIn();
    }
  }
}
