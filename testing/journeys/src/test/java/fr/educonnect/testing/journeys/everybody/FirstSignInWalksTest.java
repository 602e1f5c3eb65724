package fr.educonnect.testing.journeys.everybody;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.ActivationPages;
import fr.educonnect.testing.journeys.browser.BirthDateFields;
import fr.educonnect.testing.journeys.browser.PasswordFields;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the letter's password to the service, with a slip on every page, in every way. */
@ExtendWith(StackExtension.class)
class FirstSignInWalksTest {
  private static final String PASSWORD = "girafe-orange-81";

  private final Stack stack;
  private final Inbox inbox;

  FirstSignInWalksTest(Stack stack) {
    this.stack = stack;
    inbox = new Inbox(stack);
  }

  @ParameterizedTest
  @EnumSource
  void ofAGuardianWithALinkByMail(Way way, Visitor any) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_NOTIFIED);
    try (Walk walk = new Walk(way, any)) {
      walk.asGuardian().visitor().signIn(guardian.login(), "not-the-password-1");
      walk.refused("input-error").visitor().signIn(guardian);
      walk.at("activation-guardian").hand().press("submit");
      walk.refused("input-error-mail");
      new ActivationPages(walk.visitor()).guardian(guardian, mail(guardian), PASSWORD);
      walk.at("mail-pending");
      followTheLink(walk, way, mail(guardian));
      walk.arrives(guardian.lastName());
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofAGuardianWhoCorrectsTheAddress(Way way, Visitor any) {
    Person guardian = stack.take(Spare.GUARDIAN_ACTIVATING);
    try (Walk walk = new Walk(way, any)) {
      walk.asGuardian().visitor().signIn(guardian);
      walk.at("mail-pending").hand().press("step-resend");
      walk.visitor().sees("resend-wait");
      ActivationPages pages = new ActivationPages(walk.visitor());
      pages.correctMail("pas une adresse");
      walk.refused("input-error-mail");
      pages.correctMail(mail(guardian));
      walk.at("mail-pending");
      followTheLink(walk, way, mail(guardian));
      walk.arrives(guardian.lastName());
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofAGuardianWhoReportsAWrongLink(Way way, Visitor any) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_SEVERAL_NOTIFIED);
    try (Walk walk = new Walk(way, any)) {
      walk.asGuardian().visitor().signIn(guardian);
      walk.at("activation-guardian");
      new ActivationPages(walk.visitor()).mailTwice(mail(guardian));
      answer(walk.visitor(), guardian);
      walk.at("report-links").hand().press("step-back");
      walk.at("activation-guardian");
      answer(walk.visitor(), guardian);
      walk.at("report-links").hand().press("step-report");
      walk.at("mail-pending");
      followTheLink(walk, way, mail(guardian));
      walk.arrives(guardian.lastName());
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofAStudent(Way way, Visitor any) {
    Person student = stack.take(Spare.STUDENT_NOTIFIED);
    try (Walk walk = new Walk(way, any)) {
      walk.asStudent().visitor().signIn(student);
      walk.at("activation-student").hand().press("submit");
      walk.refused("input-error-day");
      new ActivationPages(walk.visitor()).student(student, PASSWORD);
      walk.arrives(student.lastName());
    }
  }

  private static String mail(Person guardian) {
    return "walk-" + guardian.id() + "@example.org";
  }

  // « Non » for the first child who can still be refused, « Oui » for the others.
  private static void answer(Visitor visitor, Person guardian) {
    new PasswordFields(visitor).choose(PASSWORD);
    BirthDateFields fields = new BirthDateFields(visitor);
    guardian.children().stream()
        .skip(1)
        .filter(child -> visitor.page().isVisible("#legal-" + child.id()))
        .forEach(fields::yes);
    fields.no(guardian.children().get(0));
    visitor.hand().press("submit");
  }

  private void followTheLink(Walk walk, Way way, String mail) {
    walk.visitor().page().navigate(inbox.linkTo(mail, 1));
    if (!way.runsScripts()) {
      walk.at("link-mail").hand().press("submit");
    }
    walk.visitor().page().waitForSelector("table, #continue");
    if (walk.visitor().page().isVisible("#link-dead")) {
      // By the second press: the page says that the first may have done it, and leads on.
      walk.at("link-dead").hand().press("continue");
    }
  }
}
