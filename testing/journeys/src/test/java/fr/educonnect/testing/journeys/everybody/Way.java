package fr.educonnect.testing.journeys.everybody;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import fr.educonnect.testing.journeys.browser.Visitor;
import java.util.Locale;

/** How somebody walks through a journey. */
public enum Way {
  /** Tab, Shift and Tab, Enter, Space and arrows only. */
  KEYBOARD("fr"),
  /** An old phone, on which no script runs. */
  OLD_PHONE("fr"),
  /** A narrow dark screen without motion, in English. */
  DARK_ENGLISH("en"),
  /**
   * Reloads each page, goes back and on again, opens the service in a second tab and presses each
   * button twice; no script holds the second press back.
   */
  RESTLESS("fr");

  private static final int NARROW = 320;
  private static final int HEIGHT = 640;

  private final String language;

  Way(String language) {
    this.language = language;
  }

  /** Somebody new who goes this way. */
  public Visitor visitor(Visitor any) {
    NewContextOptions options = new NewContextOptions().setLocale("fr-FR");
    return switch (this) {
      case KEYBOARD -> any.other(options).byKeyboard();
      case OLD_PHONE ->
          any.other(options.setViewportSize(NARROW, HEIGHT).setJavaScriptEnabled(false));
      case DARK_ENGLISH -> any.other(dark(options.setViewportSize(NARROW, HEIGHT)));
      case RESTLESS -> any.other(options.setJavaScriptEnabled(false)).impatiently();
    };
  }

  /** Of every page on this way. */
  public String language() {
    return language;
  }

  /** Without scripts a link of a message shows its button. */
  public boolean runsScripts() {
    return this == KEYBOARD || this == DARK_ENGLISH;
  }

  /** The name of a page's picture. */
  public String picture(String page) {
    return "walk-" + page + "-" + name().toLowerCase(Locale.ROOT);
  }

  private static NewContextOptions dark(NewContextOptions options) {
    return options
        .setLocale("en-GB")
        .setColorScheme(ColorScheme.DARK)
        .setReducedMotion(ReducedMotion.REDUCE);
  }
}
