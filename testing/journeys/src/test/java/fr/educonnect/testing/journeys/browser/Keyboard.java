package fr.educonnect.testing.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/**
 * Somebody without a mouse: goes from part to part with Tab, back with Shift and Tab, and must see
 * where the focus is.
 */
public final class Keyboard implements Hand {
  private static final int MOST_TABS = 60;

  private final Page page;

  public Keyboard(Page page) {
    this.page = page;
  }

  @Override
  public void fill(String id, String text) {
    tabTo(id);
    page.keyboard().press("Control+A");
    page.keyboard().type(text);
  }

  @Override
  public void press(String id) {
    tabTo(id);
    // Through the focused part, because that waits for the page to which it leads.
    page.locator(":focus").press("Enter");
  }

  // The buttons of one question are one stop; within it the arrows choose.
  @Override
  public void choose(String id) {
    String question = page.getAttribute(part(id), "name");
    tabUntil(id, "name", question);
    page.keyboard().press(focused("id").equals(id) ? "Space" : "ArrowDown");
    assertThat(page.isChecked(part(id))).as("%s is chosen", id).isTrue();
  }

  /** Presses Tab until the part has the focus, which must be visible there. */
  public void tabTo(String id) {
    tabUntil(id, "id", id);
  }

  private void tabUntil(String id, String attribute, String value) {
    page.waitForLoadState();
    page.waitForSelector(part(id));
    int tabs = 0;
    while (!focused(attribute).equals(value)) {
      assertThat(tabs++).as("presses of Tab on the way to %s", id).isLessThan(MOST_TABS);
      page.keyboard().press(isBehind(id) ? "Shift+Tab" : "Tab");
    }
    assertFocusIsSeen(id);
  }

  private boolean isBehind(String id) {
    return (Boolean)
        page.evaluate(
            """
            id => Boolean(document.activeElement.compareDocumentPosition(
              document.getElementById(id)) & Node.DOCUMENT_POSITION_PRECEDING)
            """,
            id);
  }

  private void assertFocusIsSeen(String what) {
    Object outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
    assertThat(outline).as("outline of %s", what).isNotEqualTo("none");
  }

  private String focused(String attribute) {
    return (String)
        page.evaluate("name => document.activeElement?.getAttribute(name) ?? ''", attribute);
  }

  private static String part(String id) {
    return "[id='" + id + "']";
  }
}
