package fr.educonnect.testing.journeys.everybody;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.BirthDateFields;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.journeys.states.Tables;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Person.Child;
import fr.educonnect.testing.stack.people.Spare;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * To the portal past all that the registers have changed, on to « Mes enfants », where one is
 * confirmed and one reported, and out; with a slip on every page. Or past what cannot be done.
 */
@ExtendWith(StackExtension.class)
class FamilyWalkTest {
  private static final String PROPOSE =
      "update guardian_link set status = 'PROPOSED', decided_at = null"
          + " where account_id = ? and student_id = ?";

  private static final String ANOTHER_MAIL =
      "update source_guardian set mobiles = '{}', sms_mobile = null, mail = ?,"
          + " mail_changed_at = now() where account_id = ?";

  private static final String NO_MOBILE =
      "update account set activated_at = activated_at - interval '31 days', mobile = null,"
          + " mobile_confirmed_at = null where id = ?";

  private static final String OWN = "select mail, mobile from account where id = ?";

  private final Stack stack;
  private final Tables tables;

  FamilyWalkTest(Stack stack) {
    this.stack = stack;
    tables = new Tables(stack.databases().directory());
  }

  @ParameterizedTest
  @EnumSource
  void fromTheRegistersChangesThroughThePortalAndMesEnfants(Way way, Visitor any) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE);
    String mobile = "+3375566770" + List.of(Way.values()).indexOf(way);
    tables.write(ANOTHER_MAIL, "autre-" + guardian.login() + "@example.org", guardian.id());
    tables.write(NO_MOBILE, guardian.id());
    propose(guardian);
    try (Walk walk = new Walk(way, any)) {
      walk.visitor().page().navigate(stack.addresses().portal());
      walk.at("profile-form").visitor().asGuardian();
      walk.at("kc-form-login").visitor().signIn(guardian);
      confirm(walk, guardian);
      contacts(walk, mobile);
      walk.at("portal");
      assertThat(tables.read(OWN, guardian.id()).get(0)).containsExactly(guardian.mail(), mobile);
      propose(guardian);
      children(walk, guardian);
      walk.hand().press("to-portal");
      walk.at("portal").hand().press("sign-out");
      walk.endsAt("kc-info-message");
    }
  }

  @ParameterizedTest
  @EnumSource
  void withoutRemindersPastTheOnlyChildAndOutEverywhere(Way way, Visitor any) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    tables.write(NO_MOBILE, guardian.id());
    try (Walk walk = new Walk(way, any)) {
      walk.visitor().page().navigate(stack.addresses().portal());
      walk.at("profile-form").visitor().asGuardian();
      walk.at("kc-form-login").visitor().signIn(guardian);
      walk.at("children").hand().press("step-no_reminders");
      walk.at("portal").hand().press("to-children");
      walk.at("account-children").hand().press("report-" + guardian.children().get(0).id());
      walk.at("report-links").hand().press("step-report");
      walk.refused("kc-alert").hand().press("cancel");
      walk.at("account-children").hand().press("to-account");
      walk.at("account").hand().press("sign-out-everywhere");
      walk.endsAt("kc-info-message");
      walk.visitor().page().navigate(stack.addresses().account());
      walk.visitor().isAskedToSignIn();
    }
  }

  private void propose(Person guardian) {
    tables.write(PROPOSE, guardian.id(), guardian.children().get(0).id());
  }

  private static void confirm(Walk walk, Person guardian) {
    Child child = guardian.children().get(0);
    walk.at("children").hand().press("submit");
    walk.refused("input-error-legal-" + child.id());
    new BirthDateFields(walk.visitor()).yes(child);
    walk.hand().press("submit");
  }

  private void contacts(Walk walk, String mobile) {
    Visitor visitor = walk.visitor();
    visitor.page().waitForCondition(() -> !visitor.page().isVisible("#children-form"));
    walk.at("children").hand().press("step-keep_mail");
    visitor.page().waitForCondition(() -> !visitor.page().isVisible("#contact-mail"));
    walk.at("children").hand().fill("mobile", "12");
    walk.hand().press("step-give_sms");
    walk.refused("input-error-mobile").hand().fill("mobile", mobile);
    walk.hand().press("step-give_sms");
    walk.at("sms-code").hand().fill("code", "12");
    walk.hand().press("submit");
    walk.refused("input-error-code");
    walk.hand().fill("code", Inbox.code(new Inbox(stack).awaitSms(mobile, 1)));
    walk.hand().press("submit");
  }

  private static void children(Walk walk, Person guardian) {
    walk.hand().press("to-children");
    walk.at("account-children").hand().press("confirm-children");
    confirm(walk, guardian);
    walk.visitor().sees("done");
    walk.at("account-children").hand().press("report-" + guardian.children().get(1).id());
    walk.at("report-links").hand().press("step-report");
    walk.visitor().sees("done");
    walk.at("account-children");
  }
}
