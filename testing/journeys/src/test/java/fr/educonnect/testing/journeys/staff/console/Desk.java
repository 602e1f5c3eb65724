package fr.educonnect.testing.journeys.staff.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.staff.Totp;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.agents.HubAgent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody of the staff in front of the console. */
final class Desk {
  /** A provisional password. */
  static final Pattern PROVISIONAL = Pattern.compile("^\\s*[A-HJ-NP-Z2-9]{8}\\s*$");

  private static final double PATIENCE_MILLIS = 20_000;
  private static final double LONG_MILLIS = 120_000;
  private static final int DESKTOP = 1280;
  private static final int TABLET = 768;
  private static final int HEIGHT = 1000;
  private static final int HIGHEST = 3000;

  // All of a view, however long; what stands around it included.
  private static final String WHOLE = "document.querySelector('main').scrollHeight + 100";

  private static final Pattern FAILED = Pattern.compile("^Erreur\\s?:");
  private static final Pattern LOADING = Pattern.compile("Chargement en cours|Loading");

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
  }

  private final Visitor visitor;
  private final Page page;
  private final String console;
  private final String hub;
  private final List<String> complaints = new ArrayList<>();

  Desk(Stack stack, Visitor visitor) {
    this.visitor = visitor;
    this.page = visitor.page();
    this.console = stack.addresses().staffConsole();
    this.hub = stack.addresses().agentsHub();
    page.setViewportSize(DESKTOP, HEIGHT);
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.onConsoleMessage(this::listen);
  }

  // What the hub shows is not ours; the realm's pages are.
  private void listen(ConsoleMessage message) {
    if (!message.location().startsWith(hub) && message.text().contains("Content Security Policy")) {
      complaints.add(message.text());
    }
  }

  /** Through the hub to a view, by its address. */
  Desk signIn(HubAgent agent, String route) {
    page.navigate(console + "#" + route);
    page.fill("#username", agent.login());
    page.fill("#password", agent.password());
    page.click("#kc-login");
    return this;
  }

  /** Sets up an application for codes where Administration asks for one. */
  Totp setUpCode() {
    visitor.sees("totp");
    Totp application = new Totp(page.inputValue("#totpSecret"));
    page.fill("#totp", application.next());
    page.fill("#userLabel", "telephone");
    page.click("#saveTOTPBtn");
    return application;
  }

  /** Answers the page that asks for a code. */
  Desk show(String code) {
    visitor.sees("otp");
    page.fill("#otp", code);
    page.click("#kc-login");
    return this;
  }

  /** Looks at a page that stands before the console. */
  Desk checkBefore(String part, String name) {
    visitor.sees(part);
    return look(name);
  }

  /** Opens a view by its address. */
  Desk open(String route) {
    page.navigate(console + "#" + route);
    return this;
  }

  /** Waits for the view with this heading, and for all that it asks the server. */
  Desk sees(String heading) {
    page.getByRole(AriaRole.HEADING, named(heading).setLevel(1)).waitFor();
    return loaded();
  }

  private Desk loaded() {
    PlaywrightAssertions.assertThat(
            page.getByRole(AriaRole.PROGRESSBAR, new GetByRoleOptions().setName(LOADING)))
        .hasCount(0);
    return this;
  }

  /** Waits for a text anywhere. */
  Desk reads(String text) {
    page.getByText(text).first().waitFor();
    return this;
  }

  /** Waits for a text that comes when long work is done. */
  Desk readsAtLast(String text) {
    page.getByText(text).first().waitFor(new Locator.WaitForOptions().setTimeout(LONG_MILLIS));
    return this;
  }

  /** Waits for a question. */
  Desk asks(String question) {
    page.getByRole(AriaRole.DIALOG).getByText(question).waitFor();
    return this;
  }

  /** Says yes to a question, and waits until it is done. */
  Desk confirm() {
    press("Confirmer");
    PlaywrightAssertions.assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    return this;
  }

  /** Presses a button; the first one where a list has it above and below. */
  Desk press(String button) {
    page.getByRole(AriaRole.BUTTON, named(button)).first().click();
    return this;
  }

  /** Fills in a field. */
  Desk fill(String label, String text) {
    page.getByLabel(label).fill(text);
    return this;
  }

  /** Presses a button, and waits for the file that comes of it. */
  Download download(String button) {
    return page.waitForDownload(() -> press(button));
  }

  /** The tabs that are open. */
  List<String> tabs() {
    return page.locator(".staff-tabs a").allInnerTexts();
  }

  Desk follow(String link) {
    page.getByRole(AriaRole.LINK, named(link)).click();
    return this;
  }

  /** Waits for a view that says that it failed. */
  Desk fails() {
    PlaywrightAssertions.assertThat(page).hasTitle(FAILED);
    return loaded();
  }

  /** Looks at the view on a desk and on a tablet, and lets axe look at it. */
  Desk check(String name) {
    return loaded().look(name);
  }

  private Desk look(String name) {
    widen(DESKTOP);
    visitor.check("console-" + name);
    widen(TABLET);
    visitor.check("console-" + name + "-tablet");
    page.setViewportSize(DESKTOP, HEIGHT);
    assertThat(complaints).as("refused by the page's policy on %s", name).isEmpty();
    return this;
  }

  private void widen(int width) {
    page.setViewportSize(width, HEIGHT);
    int whole = (Integer) page.evaluate(WHOLE);
    page.setViewportSize(width, Math.min(Math.max(HEIGHT, whole), HIGHEST));
  }

  Page page() {
    return page;
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name).setExact(true);
  }
}
