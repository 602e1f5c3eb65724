package fr.educonnect.testing.journeys.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.PasswordFields;
import fr.educonnect.testing.journeys.browser.RecoveryPages;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** « Mot de passe oublié ? », from the sign-in page to a new password. */
@ExtendWith(StackExtension.class)
class ForgottenPasswordTest {
  private static final String NEW = "tournesol-jaune-9";

  private final Stack stack;
  private final Inbox inbox;

  ForgottenPasswordTest(Stack stack) {
    this.stack = stack;
    inbox = new Inbox(stack);
  }

  @Test
  void aLinkByMailGivesANewPasswordAndEndsOpenSessions(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    visitor.openOidcService().asGuardian().signIn(guardian);
    assertThat(visitor.received()).contains(guardian.lastName());
    try (Visitor elsewhere = visitor.other()) {
      String link = ask(elsewhere, guardian);
      openAndChoose(elsewhere, link);
      elsewhere.openOidcService().signIn(guardian).sees("input-error");
      elsewhere.signIn(guardian.login(), NEW);
      assertThat(elsewhere.received()).contains(guardian.lastName());
    }
    visitor.openOidcService().isAskedToSignIn();
  }

  @Test
  void aLinkWorksOnceAndOpeningItChangesNothing(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    String link = ask(visitor, guardian);
    for (int i = 0; i < 3; i++) {
      visitor.page().navigate(link);
      visitor.sees("link-password");
    }
    assertThat(visitor.page().textContent("body"))
        .doesNotContain(guardian.login(), guardian.lastName(), guardian.firstName());
    openAndChoose(visitor, link);
    visitor.page().navigate(link);
    visitor.sees("link-dead").check("link-dead");
    assertThat(visitor.page().title()).contains("ÉduConnect");
  }

  @Test
  void aNewerLinkKillsTheOlderOne(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE);
    String older = ask(visitor, guardian);
    visitor.page().click("#sign-in-again");
    new RecoveryPages(visitor).openPassword().passwordByMail(guardian.login());
    String newer = Link.in(inbox.awaitMail(guardian.mail(), 2).text());
    visitor.page().navigate(older);
    visitor.sees("link-dead");
    visitor.page().navigate(newer);
    visitor.sees("link-password");
  }

  @Test
  void theRealmsPolicyHoldsForTheNewPassword(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE);
    visitor.page().navigate(ask(visitor, guardian));
    choose(visitor, "court1", "court1");
    visitor.sees("input-error-password-new").check("link-password-refused");
    choose(visitor, NEW, NEW + "x");
    visitor.sees("input-error-password-confirm");
    choose(visitor, NEW, NEW);
    visitor.sees("link-done");
  }

  @Test
  void worksByKeyboard(Visitor any) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    Visitor visitor = any.byKeyboard();
    String link = ask(visitor, guardian);
    visitor.page().navigate(link);
    choose(visitor, NEW, NEW);
    visitor.sees("link-done");
  }

  @Test
  void worksWithScriptsOffInEnglish(Visitor any) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE);
    NewContextOptions plain =
        new NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(false);
    try (Visitor visitor = any.other(plain)) {
      String link = ask(visitor, guardian);
      visitor.page().navigate(link);
      assertThat(visitor.page().getAttribute("html", "lang")).isEqualTo("en");
      choose(visitor, NEW, NEW);
      visitor.sees("link-done").page().click("#language-fr");
      visitor.sees("link-dead");
      assertThat(visitor.page().getAttribute("html", "lang")).isEqualTo("fr");
    }
  }

  private String ask(Visitor visitor, Person person) {
    visitor.openOidcService();
    if (visitor.page().isVisible("#profile-guardian")) {
      visitor.asGuardian();
    }
    new RecoveryPages(visitor).openPassword().passwordByMail(person.login());
    return Link.in(inbox.awaitMail(person.mail(), 1).text());
  }

  private static void openAndChoose(Visitor visitor, String link) {
    Page page = visitor.page();
    page.navigate(link);
    visitor.sees("link-password").check("link-password");
    choose(visitor, NEW, NEW);
    visitor.sees("link-done").check("link-done-password");
  }

  private static void choose(Visitor visitor, String password, String confirmation) {
    new PasswordFields(visitor).choose(password, confirmation);
    visitor.hand().press("submit");
  }
}
