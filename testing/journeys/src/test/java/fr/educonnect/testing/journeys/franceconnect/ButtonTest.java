package fr.educonnect.testing.journeys.franceconnect;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.educonnect.testing.franceconnect.Fault;
import fr.educonnect.testing.franceconnect.Identity;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Guardians find FranceConnect first, and come back from it when they change their mind. */
@ExtendWith(StackExtension.class)
class ButtonTest {
  private static final int NARROW = 320;
  private static final int HEIGHT = 640;

  private final Stack stack;
  private final String franceConnect;

  ButtonTest(Stack stack) {
    this.stack = stack;
    franceConnect = stack.addresses().franceConnect();
  }

  @Test
  void isForGuardiansOnlyAndBeforeTheirOtherWays(Visitor visitor) {
    Page page = visitor.openOidcService().asStudent().sees("kc-form-login").page();
    assertThat(page.isVisible("#franceconnect")).isFalse();
    visitor.hand().press("profile-change");
    visitor.sees("profile-form").asGuardian().sees("franceconnect");
    assertThat(page.locator("#franceconnect, #kc-form-login, #register").all())
        .extracting(part -> part.getAttribute("id"))
        .containsExactly("franceconnect", "kc-form-login", "register");
    assertThat(page.innerText("#franceconnect-login"))
        .contains("S’identifier avec", "FranceConnect");
    assertThat(page.getAttribute("#franceconnect-about", "href"))
        .isEqualTo("https://franceconnect.gouv.fr/");
    assertThat(page.getAttribute("#franceconnect-about", "title")).endsWith("- nouvelle fenêtre");
    visitor.hand().press("register");
    visitor.sees("register-identity").sees("franceconnect-login").check("register-franceconnect");
  }

  @Test
  void leadsThereAndBackOnAnOldPhone(Visitor any) {
    NewContextOptions phone =
        new NewContextOptions()
            .setLocale("fr-FR")
            .setViewportSize(NARROW, HEIGHT)
            .setJavaScriptEnabled(false);
    try (Visitor visitor = any.other(phone)) {
      visitor.openOidcService().asGuardian().sees("franceconnect").check("franceconnect-phone");
      cancel(visitor);
      assertThat(visitor.page().innerText("#kc-alert")).contains("a été interrompue");
      visitor.check("franceconnect-cancelled-phone");
      // The message is told once; the page is the sign-in page as before.
      visitor.page().reload();
      visitor.sees("kc-form-login");
      assertThat(visitor.page().isVisible("#kc-alert")).isFalse();
      cancel(visitor);
    }
  }

  @Test
  void leadsThereAndBackByKeyboardInEnglishInTheDark(Visitor any) {
    NewContextOptions dark =
        new NewContextOptions()
            .setLocale("en-GB")
            .setViewportSize(NARROW, HEIGHT)
            .setColorScheme(ColorScheme.DARK);
    try (Visitor visitor = any.other(dark).byKeyboard()) {
      visitor.openOidcService().asGuardian().sees("franceconnect").check("franceconnect-dark");
      cancel(visitor);
      assertThat(visitor.page().title()).startsWith("Error:");
      assertThat(visitor.page().innerText("#kc-alert")).contains("was interrupted");
      visitor.check("franceconnect-cancelled-dark");
    }
  }

  @Test
  void leadsThereHoweverOftenItIsPressed() {
    Identity identity = stack.franceConnect().identities().add("Zoé", "DUTILLEUL", "");
    Caller guardian = new Caller(stack).openSignIn().connect().connectAgain().connectAgain();
    assertThat(guardian.isLetIn()).isTrue();
    guardian.choose(identity, Fault.NONE).follow();
    assertThat(guardian.ours().body()).contains("id=\"franceconnect-mobile\"");
  }

  /** Presses the button, and FranceConnect's way back. */
  private void cancel(Visitor visitor) {
    visitor.hand().press("franceconnect-login");
    visitor.comesTo(franceConnect).page().click("[name=error][value=access_denied]");
    visitor.sees("kc-alert").sees("kc-form-login");
  }
}
