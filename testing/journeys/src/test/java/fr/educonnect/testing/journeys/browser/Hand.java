package fr.educonnect.testing.journeys.browser;

import com.microsoft.playwright.Page;

/** How somebody works the parts of a page; a part is named by its id. */
public interface Hand {

  /** Writes into a field in place of what is there. */
  void fill(String id, String text);

  /** Presses a button or follows a link. */
  void press(String id);

  /** Chooses a radio button. */
  void choose(String id);

  /** With a mouse or a finger. */
  static Hand pointing(Page page) {
    return new Hand() {
      @Override
      public void fill(String id, String text) {
        page.fill(part(id), text);
      }

      @Override
      public void press(String id) {
        page.click(part(id));
      }

      @Override
      public void choose(String id) {
        page.check(part(id));
      }
    };
  }

  /** Presses everything twice, as people do who know computers' icons; else as by pointing. */
  static Hand impatient(Page page) {
    Hand pointing = pointing(page);
    return new Hand() {
      @Override
      public void fill(String id, String text) {
        pointing.fill(id, text);
      }

      @Override
      public void press(String id) {
        page.dblclick(part(id));
      }

      @Override
      public void choose(String id) {
        pointing.choose(id);
      }
    };
  }

  private static String part(String id) {
    return "[id='" + id + "']";
  }
}
