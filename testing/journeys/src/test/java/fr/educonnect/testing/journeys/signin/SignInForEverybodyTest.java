package fr.educonnect.testing.journeys.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sign-in without scripts, without a mouse, on a narrow screen, in both languages. */
@ExtendWith(StackExtension.class)
class SignInForEverybodyTest {
  private static final int NARROW = 320;

  private final Person guardian;

  SignInForEverybodyTest(Stack stack) {
    guardian = stack.people().roles().get("guardianActive");
  }

  @Test
  void worksWithScriptsOffInBothServices(Visitor any) {
    try (Visitor visitor = any.other(new NewContextOptions().setJavaScriptEnabled(false))) {
      visitor.openOidcService().asGuardian().signIn("z.inconnu99", "wrong-passw0rd");
      assertThat(visitor.page().isVisible("#input-error")).isTrue();
      visitor.signIn(guardian);
      assertThat(visitor.received()).contains(guardian.lastName());

      visitor.openSamlService().page().click("#saml-continue");
      assertThat(visitor.received()).contains(guardian.lastName());
    }
  }

  @Test
  void worksWithTheKeyboardAlone(Visitor visitor) {
    visitor.byKeyboard().openOidcService().asGuardian().sees("username").signIn(guardian);
    assertThat(visitor.received()).contains(guardian.lastName());
  }

  @Test
  void theFocusGoesToTheErrorsField(Visitor visitor) {
    visitor.openOidcService().asGuardian().signIn("z.inconnu99", "wrong-passw0rd");
    visitor.page().waitForSelector("#input-error");
    assertThat(focused(visitor.page())).isEqualTo("username");
    assertThat(visitor.page().getAttribute("#username", "aria-describedby"))
        .contains("input-error");
  }

  @Test
  void fitsANarrowScreen(Visitor any) {
    NewContextOptions narrow =
        new NewContextOptions().setLocale("fr-FR").setViewportSize(NARROW, 640);
    try (Visitor visitor = any.other(narrow)) {
      fits(visitor.openOidcService().check("narrow-profile"));
      fits(visitor.asGuardian().check("narrow-sign-in"));
      visitor.signIn("z.inconnu99", "wrong-passw0rd").page().waitForSelector("#input-error");
      fits(visitor.check("narrow-refused"));
      visitor.signIn(guardian).received();
      fits(visitor.check("narrow-service"));
    }
  }

  @Test
  void speaksFrenchAndEnglish(Visitor visitor) {
    Page page = visitor.openOidcService().page();
    assertThat(language(page)).isEqualTo("fr");
    String french = page.textContent("h1");
    page.click("#language-en");
    page.waitForSelector("html[lang=en]");
    assertThat(page.textContent("h1")).isNotEqualTo(french);
    visitor.check("sign-in-profile-en").asGuardian().check("sign-in-guardian-en");
    page.click("#language-fr");
    page.waitForSelector("html[lang=fr]");
  }

  @Test
  void followsTheSystemsDarkColours(Visitor any) {
    NewContextOptions dark =
        new NewContextOptions().setLocale("fr-FR").setColorScheme(ColorScheme.DARK);
    try (Visitor visitor = any.other(dark)) {
      visitor.openOidcService().check("dark-profile").asGuardian().check("dark-sign-in");
    }
  }

  private static void fits(Visitor visitor) {
    Object width = visitor.page().evaluate("document.documentElement.scrollWidth");
    assertThat((Integer) width).isLessThanOrEqualTo(NARROW);
  }

  private static String language(Page page) {
    return page.getAttribute("html", "lang");
  }

  private static String focused(Page page) {
    return (String) page.evaluate("document.activeElement ? document.activeElement.id : ''");
  }
}
