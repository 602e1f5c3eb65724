package fr.educonnect.testing.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody without a mouse: goes from part to part with Tab, and must see where the focus is. */
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
    page.keyboard().press("Enter");
  }

  // The buttons of one question are one stop; within it the arrows choose.
  @Override
  public void choose(String id) {
    String question = (String) page.evaluate("id => document.getElementById(id).name", id);
    int tabs = 0;
    while (!focused("name").equals(question)) {
      assertThat(tabs++).as("presses of Tab on the way to %s", question).isLessThan(MOST_TABS);
      page.keyboard().press("Tab");
    }
    assertFocusIsSeen(question);
    page.keyboard().press(focused("id").equals(id) ? "Space" : "ArrowDown");
    assertThat(page.isChecked("[id='" + id + "']")).as("%s is chosen", id).isTrue();
  }

  /** Presses Tab until the element has the focus, which must be visible there. */
  public void tabTo(String id) {
    int tabs = 0;
    while (!focused("id").equals(id)) {
      assertThat(tabs++).as("presses of Tab on the way to %s", id).isLessThan(MOST_TABS);
      page.keyboard().press("Tab");
    }
    assertFocusIsSeen(id);
  }

  private void assertFocusIsSeen(String what) {
    Object outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
    assertThat(outline).as("outline of %s", what).isNotEqualTo("none");
  }

  private String focused(String attribute) {
    return (String)
        page.evaluate("name => document.activeElement?.getAttribute(name) ?? ''", attribute);
  }
}
