package fr.educonnect.testing.journeys.everybody;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import fr.educonnect.testing.journeys.browser.Visitor;
import java.util.Locale;

/** How somebody walks through a journey. */
enum Way {
  /** Tab, Enter, Space and arrows only. */
  KEYBOARD("fr"),
  /** An old phone, on which no script runs. */
  OLD_PHONE("fr"),
  /** A narrow dark screen without motion, in English. */
  DARK_ENGLISH("en");

  private static final int NARROW = 320;
  private static final int HEIGHT = 640;

  private final String language;

  Way(String language) {
    this.language = language;
  }

  /** Somebody new who goes this way. */
  Visitor visitor(Visitor any) {
    NewContextOptions options = new NewContextOptions().setLocale("fr-FR");
    return switch (this) {
      case KEYBOARD -> any.other(options).byKeyboard();
      case OLD_PHONE ->
          any.other(options.setViewportSize(NARROW, HEIGHT).setJavaScriptEnabled(false));
      case DARK_ENGLISH ->
          any.other(
              options
                  .setLocale("en-GB")
                  .setViewportSize(NARROW, HEIGHT)
                  .setColorScheme(ColorScheme.DARK)
                  .setReducedMotion(ReducedMotion.REDUCE));
    };
  }

  /** Looks at a page in all that can be checked this way: axe is a script. */
  void look(Visitor visitor, String page) {
    if (this == OLD_PHONE) {
      visitor.look(picture(page));
    } else {
      visitor.check(picture(page));
    }
  }

  /** Says that the page is there in this way's language, and looks at it. */
  void arrives(Visitor visitor, String page) {
    visitor.sees(page);
    assertThat(visitor.page().getAttribute("html", "lang")).isEqualTo(language);
    look(visitor, page);
  }

  private String picture(String page) {
    return "walk-" + page + "-" + name().toLowerCase(Locale.ROOT);
  }
}
