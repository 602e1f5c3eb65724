package fr.educonnect.testing.journeys.activation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A guardian's way from the letter to the service. */
@ExtendWith(StackExtension.class)
class GuardianActivationTest {
  private final Stack stack;
  private final Inbox inbox;

  GuardianActivationTest(Stack stack) {
    this.stack = stack;
    inbox = new Inbox(stack);
  }

  @Test
  void waitsForTheLinkAndGoesOnToTheServiceOnceItWasFollowed(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_SEVERAL_NOTIFIED);
    Account account = new Account(stack, guardian);
    FirstSignIn person = new FirstSignIn(visitor).open(guardian).at("activation-guardian");
    assertThat(person.says(guardian.lastName()).check("guardian").page().title())
        .contains("Activation");
    person.activate(guardian, "une.mere@example.org").at("mail-pending").check("mail-pending");
    assertThat(person.page().textContent("#masked-mail")).isEqualTo("u•••@e•••.org");
    assertThat(account.state()).isEqualTo("ACTIVATING");
    assertThat(guardian.children()).allMatch(child -> account.link(child).equals("CONFIRMED"));
    inbox.awaitMail("une.mere@example.org", 1);

    person.page().click("#mail-check");
    person.at("mail-pending").page().reload();
    account.validateMail();
    person.at("mail-pending").page().click("#mail-check");
    assertThat(person.received()).contains(guardian.lastName());
    assertThat(account.state()).isEqualTo("ACTIVE");
  }

  @Test
  void isAskedAgainForTheLinkAtTheNextSignInAndCanCorrectTheAddress(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_NOTIFIED);
    FirstSignIn person = new FirstSignIn(visitor).open(guardian);
    person.activate(guardian, "mal.ecrit@example.org").at("mail-pending");
    assertThat(person.page().isDisabled("#step-resend")).isTrue();

    try (Visitor later = visitor.other()) {
      FirstSignIn again = new FirstSignIn(later).open(guardian.withPassword(FirstSignIn.PASSWORD));
      again.at("mail-pending").mail("pas une adresse").press("correct");
      again.at("input-error-mail").check("mail-refused");
      again.mail("bien.ecrit@example.org").press("correct").at("mail-pending");
      assertThat(again.page().textContent("#masked-mail")).isEqualTo("b•••@e•••.org");
      assertThat(new Account(stack, guardian).pendingMail()).isEqualTo("bien.ecrit@example.org");
      inbox.awaitMail("bien.ecrit@example.org", 1);
    }
  }

  @Test
  void worksWithScriptsOffInEnglishAndOverSaml(Visitor any) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_SEVERAL_NOTIFIED);
    NewContextOptions plain =
        new NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(false);
    try (Visitor visitor = any.other(plain)) {
      visitor.openSamlService();
      FirstSignIn person = new FirstSignIn(visitor).signIn(guardian);
      assertThat(visitor.page().getAttribute("html", "lang")).isEqualTo("en");
      person.activate(guardian, "a.guardian@example.org").at("mail-pending");
      new Account(stack, guardian).validateMail();
      person.page().click("#mail-check");
      person.page().click("#saml-continue");
      assertThat(person.received()).contains(guardian.lastName());
    }
  }

  @Test
  void theLinkOpenedInTheSameBrowserGoesOnToTheServiceAtOnce(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_NOTIFIED);
    String mail = "meme.navigateur@example.org";
    FirstSignIn person = new FirstSignIn(visitor).open(guardian);
    person.activate(guardian, mail).at("mail-pending");
    person.page().navigate(inbox.linkTo(mail, 1));
    assertThat(person.received()).contains(guardian.lastName());
    assertThat(new Account(stack, guardian).state()).isEqualTo("ACTIVE");
  }

  @Test
  void theLinkOpenedElsewhereAsksForIdentifierAndPasswordAndTheFirstTabGoesOn(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_SEVERAL_NOTIFIED);
    String mail = "autre.navigateur@example.org";
    FirstSignIn person = new FirstSignIn(visitor).open(guardian);
    person.activate(guardian, mail).at("mail-pending");
    String link = inbox.linkTo(mail, 1);
    try (Visitor elsewhere = visitor.other()) {
      elsewhere.page().navigate(link);
      elsewhere.sees("link-mail").check("link-elsewhere");
      elsewhere.page().fill("#username", guardian.login());
      elsewhere.page().fill("#password", guardian.password());
      elsewhere.page().click("#submit");
      elsewhere.sees("input-error-username");
      assertThat(new Account(stack, guardian).state()).isEqualTo("ACTIVATING");
      elsewhere.page().fill("#username", guardian.login());
      elsewhere.page().fill("#password", FirstSignIn.PASSWORD);
      elsewhere.page().click("#submit");
      elsewhere.sees("link-done").check("link-done");
    }
    person.page().click("#mail-check");
    assertThat(person.received()).contains(guardian.lastName());
  }

  @Test
  void asksNoSecondMailWithinAMinuteAlsoWithoutScripts(Visitor any) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_NOTIFIED);
    NewContextOptions plain =
        new NewContextOptions().setLocale("fr-FR").setJavaScriptEnabled(false);
    try (Visitor visitor = any.other(plain)) {
      FirstSignIn person = new FirstSignIn(visitor).open(guardian);
      person.activate(guardian, "impatiente@example.org").at("mail-pending").press("resend");
      person.says("Attendez une minute").check("mail-too-soon");
    }
  }

  @Test
  void everythingThatCanBeSaidWithoutTryingADateIsSaidAtOnce(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_NOTIFIED);
    FirstSignIn person = new FirstSignIn(visitor).open(guardian).at("activation-guardian");
    person.submit().at("input-error-mail").check("guardian-empty");
    assertThat(person.page().isVisible("#input-error-password-new")).isTrue();
    assertThat(person.page().title()).startsWith("Erreur");

    person.mail("une.mere@example.org").password(guardian.password());
    guardian.children().forEach(person::mine);
    person.submit().at("input-error-password-new").check("guardian-provisional");
    assertThat(person.page().inputValue("#mail")).isEqualTo("une.mere@example.org");
    person.password("court1").submit().at("input-error-password-new");
    assertThat(new Account(stack, guardian).state()).isEqualTo("NOTIFIED");
  }

  @Test
  void aSecondTabReloadingAndGoingBackFindTheStepThatIsDue(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_NOTIFIED);
    FirstSignIn person = new FirstSignIn(visitor).open(guardian).at("activation-guardian");
    person.page().reload();
    person.activate(guardian, "une.mere@example.org").at("mail-pending");
    person.page().goBack();
    person.page().reload();
    person.at("mail-pending");

    new Account(stack, guardian).validateMail();
    person.page().click("#mail-check");
    person.received();
    person.page().goBack();
    assertThat(person.page().title()).isNotEmpty();
  }
}
