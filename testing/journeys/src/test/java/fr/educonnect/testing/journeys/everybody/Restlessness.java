package fr.educonnect.testing.journeys.everybody;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import fr.educonnect.testing.journeys.browser.Visitor;

/** All that somebody may do at a page but answer it. */
final class Restlessness {
  private static final String GO_ON = "#loginContinueLink";

  private final Visitor visitor;
  private final Page page;

  Restlessness(Visitor visitor) {
    this.visitor = visitor;
    page = visitor.page();
  }

  /** Whatever is done, the page is the same afterwards. */
  void endsAt(String id) {
    page.reload();
    visitor.sees(id);
    goBackAndOn(id);
    lookElsewhere();
  }

  /** The same, but for going back to a page that is not ours. */
  void endsAtFirst(String id) {
    page.reload();
    visitor.sees(id);
    lookElsewhere();
  }

  // Where Keycloak says that the page has expired, its first link leads on; where an earlier page
  // is shown as it was, the browser does.
  private void goBackAndOn(String id) {
    back();
    if (page.isVisible(GO_ON)) {
      visitor.check("walk-page-expired");
      page.click(GO_ON);
    } else if (!page.isVisible("[id='" + id + "']")) {
      page.goForward();
    }
    visitor.sees(id);
  }

  // To show the answer to a form, the browser would send it once more: it asks, and nobody does.
  private void back() {
    try {
      page.goBack();
    } catch (PlaywrightException e) {
      assertThat(e).hasMessageContaining("ERR_CACHE_MISS");
    }
  }

  // Whoever is signed in is at the service at once.
  private void lookElsewhere() {
    try (Visitor tab = visitor.secondTab()) {
      tab.openOidcService();
      if (!tab.page().isVisible("table")) {
        tab.isAskedToSignIn();
      }
    }
  }
}
