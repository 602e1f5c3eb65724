package fr.educonnect.testing.journeys.everybody;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.educonnect.testing.franceconnect.Identity;
import fr.educonnect.testing.journeys.browser.Hand;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.process.Wait;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Somebody on a way through a journey; what holds of every page is looked at on each. */
public final class Walk implements AutoCloseable {
  private static final String HEADING = "kc-page-title";
  private static final String ERROR_IN_TITLE = "(Erreur|Error)\\b.*";
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Way way;
  private final Visitor visitor;
  private final Map<String, String> pagesByTitle = new HashMap<>();

  public Walk(Way way, Visitor any) {
    this.way = way;
    visitor = way.visitor(any);
  }

  /** Who walks. */
  public Visitor visitor() {
    return visitor;
  }

  /** How they work the pages. */
  public Hand hand() {
    return visitor.hand();
  }

  /** Without scripts a link of a message shows its button. */
  public boolean runsScripts() {
    return way.runsScripts();
  }

  /** From a service to the sign-in page of guardians. */
  public Walk asGuardian() {
    visitor.openOidcService().asGuardian().sees("kc-form-login");
    return this;
  }

  /** From a service to the sign-in page of students. */
  public Walk asStudent() {
    visitor.openOidcService().asStudent().sees("kc-form-login");
    return this;
  }

  /** At a page that holds this part: its title is its own, its heading has the focus. */
  public Walk at(String page) {
    visitor.sees(page);
    if (way == Way.RESTLESS) {
      new Restlessness(visitor).endsAt(page);
    }
    return holds(page);
  }

  /** The same of the first page after somebody else's. */
  public Walk atFirst(String page) {
    visitor.sees(page);
    if (way == Way.RESTLESS) {
      new Restlessness(visitor).endsAtFirst(page);
    }
    return holds(page);
  }

  /** The same of a page to which nobody comes back. */
  public Walk endsAt(String page) {
    visitor.sees(page);
    return holds(page);
  }

  private Walk holds(String page) {
    assertThat(visitor.page().title()).doesNotMatch(ERROR_IN_TITLE);
    assertThat(pagesByTitle.merge(visitor.page().title(), page, (first, next) -> first))
        .as("page with this title")
        .isEqualTo(page);
    return focusIsAt(HEADING).look(page);
  }

  /** The same page again, which says what to correct; the error is the one with this id. */
  public Walk refused(String error) {
    visitor.sees(error);
    assertThat(visitor.page().title()).matches(ERROR_IN_TITLE);
    return focusIsAt(firstWrong()).look(error);
  }

  /** To FranceConnect and back as somebody. */
  public Walk atFranceConnect(Identity identity) {
    hand().press("franceconnect-login");
    visitor.page().click("button[name=identity][value='" + identity.id() + "']");
    return this;
  }

  /** At the service, which knows who came. */
  public Walk arrives(String lastName) {
    assertThat(visitor.received()).contains(lastName);
    return this;
  }

  // The field that is wrong, else the message at the top.
  private String firstWrong() {
    Page page = visitor.page();
    String invalid = "[aria-invalid=true]";
    return page.isVisible(invalid) ? page.locator(invalid).first().getAttribute("id") : "kc-alert";
  }

  private Walk focusIsAt(String id) {
    Wait.until("focus at " + id, PATIENCE, () -> id.equals(focused()));
    return this;
  }

  private String focused() {
    return (String) visitor.page().evaluate("document.activeElement?.id ?? ''");
  }

  private Walk look(String page) {
    assertThat(visitor.page().getAttribute("html", "lang")).isEqualTo(way.language());
    visitor.check(way.picture(page));
    return this;
  }

  @Override
  public void close() {
    visitor.close();
  }
}
