package fr.educonnect.testing.journeys.states;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.ActivationPages;
import fr.educonnect.testing.journeys.browser.RecoveryPages;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** A pupil has the letter and activates in the parent's name; the parent stops it. */
@ExtendWith(StackExtension.class)
@Isolated
class FreezeWalkTest {
  private static final String FROZEN_ONCE = "USER_DISABLED_BY_PERMANENT_LOCKOUT";

  private final Stack stack;
  private final Inbox inbox;
  private Subject account;
  private Traces traces;
  private Person parent;
  private String pupilsMail;

  FreezeWalkTest(Stack stack) {
    this.stack = stack;
    inbox = new Inbox(stack);
  }

  @BeforeEach
  void giveTheLetter() {
    Person person = stack.take(Spare.GUARDIAN_UNTOUCHED);
    account = new Subject(stack, person, Profile.GUARDIAN);
    account.bring(Standing.NEVER, Standing.LETTER);
    parent = person.withPassword(account.password());
    pupilsMail = "eleve." + person.id() + "@example.org";
    traces = new Traces(stack, account);
  }

  @Test
  void theParentStopsItAtOnceAndActivatesWithANewLetter(Visitor pupil) {
    String link = activateAsPupil(pupil);
    Person impostor = parent.withPassword(Subject.CHOSEN);
    Tokens service = Tokens.of(stack, impostor);
    assertThat(List.of(service.userInfo(), service.refresh())).containsExactly(200, 200);
    String passwordLink = forgetPassword(pupil);
    openAsScanner(link);
    assertThat(account.state()).isEqualTo("ACTIVE");

    traces.begin();
    freezeAsParent(pupil, link);
    assertThat(List.of(service.userInfo(), service.refresh())).containsExactly(401, 400);
    pupil.openOidcService();
    pupil.openSamlService().isAskedToSignIn().signIn(impostor).sees("sign-in-notice");
    pupil.page().navigate(passwordLink);
    pupil.sees("link-dead");

    traces.begin();
    assertThat(new Decisions(stack).run(parent.id(), "account", "start-over")).isEqualTo("0");
    assertThat(account.state()).isEqualTo("NOT_NOTIFIED");
    assertThat(account.brought()).as("all that the activation brought").isEqualTo("PROPOSED");
    assertThat(traces.messages()).isEqualTo("-");
    pupil.openOidcService().signIn(impostor).sees("input-error");
    pupil.page().navigate(link);
    pupil.sees("link-dead");
    activateAsParent(pupil);
  }

  @Test
  void whereItWasTheParentAfterAllTheAccountGoesOnAsBefore(Visitor mother) {
    String link = activateAsPupil(mother);
    String before = account.brought();
    traces.begin();
    freezeAsParent(mother, link);
    traces.begin();
    assertThat(new Decisions(stack).run(parent.id(), "account", "unfreeze")).isEqualTo("0");
    assertThat(account.state()).isEqualTo("ACTIVE");
    assertThat(account.brought()).isEqualTo(before).contains("CONFIRMED", pupilsMail);
    assertThat(traces.messages()).isEqualTo("-");
    mother.page().navigate(link);
    mother.sees("link-dead");
    mother.openOidcService();
    mother.openSamlService().signIn(parent.withPassword(Subject.CHOSEN));
    assertThat(mother.received()).contains(parent.lastName());
  }

  // To the service, by the parent's letter and an address that is not theirs. The parent is told.
  private String activateAsPupil(Visitor pupil) {
    pupil.openOidcService().asGuardian().signIn(parent);
    traces.begin();
    new ActivationPages(pupil).guardian(parent, pupilsMail, Subject.CHOSEN).mailIsPending();
    pupil.page().navigate(inbox.linkTo(pupilsMail, 1));
    assertThat(pupil.received()).contains(parent.lastName());
    assertThat(traces.messages())
        .isEqualTo("ACTIVATION_ANNOUNCED ACTIVATION_CONFIRMED MAIL_VALIDATION");
    assertThat(traces.events("LOGIN")).isEqualTo("LOGIN UPDATE_CREDENTIAL VERIFY_EMAIL");
    String announced = inbox.sms(parent.mobile()).get(0).body();
    parent.children().forEach(child -> assertThat(announced).doesNotContain(child.firstName()));
    assertThat(announced).doesNotContain(pupilsMail);
    return Traces.link(announced);
  }

  private String forgetPassword(Visitor pupil) {
    try (Visitor elsewhere = pupil.other()) {
      elsewhere.openOidcService().asGuardian();
      new RecoveryPages(elsewhere).openPassword().passwordByMail(parent.login());
      return inbox.linkTo(pupilsMail, 3);
    }
  }

  private static void openAsScanner(String link) {
    HttpVisitor scanner = new HttpVisitor();
    for (String opened : List.of(link, link + "?step=FREEZE", link)) {
      assertThat(scanner.get(opened).body()).contains("id=\"link-freeze\"");
    }
    assertThat(scanner.post(link, Map.of()).body()).contains("id=\"link-freeze\"");
  }

  // On a telephone that nobody is signed in on; twice, of which once counts.
  private void freezeAsParent(Visitor pupil, String link) {
    try (Visitor telephone = pupil.other()) {
      telephone.page().navigate(link);
      telephone.sees("link-freeze").check("freeze-walk").hand().press("step-freeze");
      telephone.sees("link-done").check("freeze-walk-done");
    }
    new HttpVisitor().post(link, Map.of("step", "FREEZE"));
    assertThat(account.state()).isEqualTo("FROZEN");
    assertThat(traces.events(FROZEN_ONCE)).isEqualTo(FROZEN_ONCE);
    assertThat(traces.messages()).isEqualTo("-");
  }

  private void activateAsParent(Visitor pupil) {
    account.happen("NOTIFY");
    String mail = account.mail();
    try (Visitor telephone = pupil.other()) {
      telephone.openOidcService().asGuardian();
      telephone.signIn(parent.withPassword(account.password()));
      new ActivationPages(telephone).guardian(parent, mail, "lavande-grise-8").mailIsPending();
      telephone.page().navigate(inbox.linkTo(mail, 1));
      assertThat(telephone.received()).contains(parent.lastName());
    }
    assertThat(account.brought()).contains("CONFIRMED", mail).doesNotContain(pupilsMail);
  }
}
