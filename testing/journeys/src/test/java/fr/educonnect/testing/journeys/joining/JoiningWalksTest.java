package fr.educonnect.testing.journeys.joining;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.BirthDateFields;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.everybody.Walk;
import fr.educonnect.testing.journeys.everybody.Way;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Another account is joined with slips: by its letter's password, by its mobile and its dates. */
@ExtendWith(StackExtension.class)
class JoiningWalksTest {
  private final Stack stack;
  private final Inbox inbox;

  JoiningWalksTest(Stack stack) {
    this.stack = stack;
    inbox = new Inbox(stack);
  }

  @ParameterizedTest
  @EnumSource
  void byPassword(Way way, Visitor any) {
    TwoAccounts both = TwoAccounts.of(stack, Spare.GUARDIAN_OF_ONE_NOTIFIED);
    Person kept = both.kept();
    List<List<String>> before = both.links(kept);
    try (Walk walk = new Walk(way, any)) {
      int mails = inbox.mails(kept.mail()).size();
      walk.visitor().openOidcService(TwoAccounts.JOIN).asGuardian().signIn(kept);
      walk.at("join-account").hand().press("submit");
      walk.refused("input-error-username");
      prove(walk, both.other());
      walk.at("join-done").hand().press("step-continue");
      walk.at("children").hand().press("step-ignore");
      walk.arrives(kept.lastName());
      assertThat(both.isJoined()).isTrue();
      assertThat(both.links(kept)).hasSize(before.size() + both.other().children().size());

      walk.visitor().page().navigate(inbox.linkTo(kept.mail(), mails + 1));
      separate(walk, way);
    }
    assertThat(both.isJoined()).isFalse();
    assertThat(both.links(kept)).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void bySmsAndDates(Way way, Visitor any) {
    TwoAccounts both = TwoAccounts.of(stack, Spare.GUARDIAN_OF_ONE_ACTIVE).withNameAndMobile();
    String number = both.other().mobile();
    try (Walk walk = new Walk(way, any)) {
      int before = inbox.sms(number).size();
      walk.visitor().openOidcService(TwoAccounts.JOIN).asGuardian().signIn(both.kept());
      walk.at("join-account").hand().press("step-mobile");
      walk.at("join-mobile").hand().fill("mobile", number);
      walk.hand().press("submit");
      walk.at("sms-code").hand().fill("code", "12");
      walk.hand().press("submit");
      walk.refused("input-error-code");
      walk.hand().fill("code", Inbox.code(inbox.awaitSms(number, before + 1)));
      walk.hand().press("submit");
      dates(walk, both.other().children().get(0));
      walk.at("join-done").hand().press("step-continue");
      walk.arrives(both.kept().lastName());
    }
    assertThat(both.isJoined()).isTrue();
  }

  private static void dates(Walk walk, Person.Child child) {
    LocalDate day = LocalDate.parse(child.birthDate());
    BirthDateFields fields = new BirthDateFields(walk.at("join-dates").visitor());
    fields.yes(child, day.minusDays(1));
    walk.hand().press("submit");
    walk.refused("input-error-day-" + child.id());
    fields.yes(child, day);
    walk.hand().press("submit");
  }

  // The person is signed in: who is restless finds the service in a second tab, not the sign-in.
  private static void separate(Walk walk, Way way) {
    if (way == Way.RESTLESS) {
      walk.visitor().sees("link-join").hand().press("step-separate");
      walk.visitor().page().waitForSelector("#link-done, #link-dead");
    } else {
      walk.at("link-join").hand().press("step-separate");
      walk.at("link-done");
    }
  }

  private static void prove(Walk walk, Person other) {
    walk.hand().fill("username", other.login());
    walk.hand().fill("password", other.password());
    walk.hand().press("submit");
  }
}
