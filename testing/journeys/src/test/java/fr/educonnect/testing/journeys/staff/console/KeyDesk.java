package fr.educonnect.testing.journeys.staff.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody without a mouse, who must see where the focus is. */
final class KeyDesk {
  private static final int MOST_TABS = 40;

  private final Page page;

  KeyDesk(Page page) {
    this.page = page;
  }

  /** Goes on until something has the focus whose text begins so. */
  KeyDesk tabTo(String text) {
    int tabs = 0;
    while (!text().startsWith(text)) {
      assertThat(tabs++).as("presses of Tab on the way to %s", text).isLessThan(MOST_TABS);
      page.keyboard().press("Tab");
    }
    assertThat((String) page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
        .as("outline of %s", text)
        .isNotEqualTo("none");
    return this;
  }

  KeyDesk press(String key) {
    page.keyboard().press(key);
    return this;
  }

  private String text() {
    return (String) page.evaluate("document.activeElement.innerText.trim()");
  }
}
