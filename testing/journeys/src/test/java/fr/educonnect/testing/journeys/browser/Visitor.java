package fr.educonnect.testing.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Page.WaitForURLOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitUntilState;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.people.Person;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody with a browser of their own. */
public final class Visitor implements AutoCloseable {
  private static final List<String> AXE_TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final AtomicInteger VISITORS = new AtomicInteger();
  private static final Set<String> PICTURES = ConcurrentHashMap.newKeySet();
  private static final int SHOWN = 600;
  private static final String RAW_KEY = "(?<![\\p{L}.])[a-z]+[A-Z][a-z]";
  private static final double PATIENCE_MILLIS = 20_000;

  private final Chromium browser;
  private final Alarm alarm;
  private final boolean scripted;
  private final Addresses addresses;
  private final BrowserContext context;
  private final Page page;
  private Hand hand;

  Visitor(Chromium browser, Addresses addresses, NewContextOptions options) {
    this.browser = browser;
    alarm = browser.alarm();
    this.addresses = addresses;
    scripted = !Boolean.FALSE.equals(options.javaScriptEnabled);
    context = browser.context(options.setExtraHTTPHeaders(address()));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    context.setDefaultNavigationTimeout(PATIENCE_MILLIS);
    page = context.newPage();
    hand = Hand.pointing(page);
  }

  // Each from an address of their own, as behind a proxy: what is limited per address is not
  // shared.
  private static Map<String, String> address() {
    int number = VISITORS.incrementAndGet();
    return Map.of("X-Forwarded-For", "10.1." + number / 250 + "." + (1 + number % 250));
  }

  private Visitor(Visitor first) {
    browser = first.browser;
    alarm = browser.alarm();
    scripted = first.scripted;
    addresses = first.addresses;
    context = first.context;
    page = context.newPage();
    hand = Hand.pointing(page);
  }

  /** Somebody else, with another browser that is set up differently. */
  public Visitor other(NewContextOptions options) {
    return new Visitor(browser, addresses, options);
  }

  /** Somebody else with another browser. */
  public Visitor other() {
    return other(new NewContextOptions().setLocale("fr-FR"));
  }

  /** The same person in another tab of the same browser. */
  public Visitor secondTab() {
    return new Visitor(this);
  }

  public Page page() {
    return page;
  }

  /** How this visitor works the pages. */
  public Hand hand() {
    return hand;
  }

  /** From now on without a mouse. */
  public Visitor byKeyboard() {
    hand = new Keyboard(page);
    return this;
  }

  /** From now on with two presses where one is enough. */
  public Visitor impatiently() {
    hand = Hand.impatient(page);
    return this;
  }

  /** Waits until a page is there that holds the part with this id. */
  public Visitor sees(String id) {
    try {
      page.waitForSelector("[id='" + id + "']");
      return this;
    } catch (TimeoutError e) {
      throw new AssertionError("no " + id + " on: " + page.title() + ": " + shown(), e);
    }
  }

  // What the test saw instead, in a few words.
  private String shown() {
    String text = page.innerText("body").replaceAll("\\s+", " ");
    return text.substring(0, Math.min(text.length(), SHOWN));
  }

  /** Loses a cookie. */
  public void forget(String cookie) {
    context.clearCookies(new ClearCookiesOptions().setName(cookie));
  }

  /** Opens the OpenID Connect demo service, which leads to the sign-in page. */
  public Visitor openOidcService() {
    page.navigate(addresses.oidcService() + "/callback");
    return this;
  }

  /** Opens the SAML demo service, which leads to the sign-in page. */
  public Visitor openSamlService() {
    page.navigate(addresses.samlService() + "/");
    return this;
  }

  /** Opens the OpenID Connect demo service as one that asks for an action on the account. */
  public Visitor openOidcService(String action) {
    APIResponse leads =
        context
            .request()
            .get(addresses.oidcService() + "/callback", RequestOptions.create().setMaxRedirects(0));
    page.navigate(leads.headers().get("location") + "&kc_action=" + action);
    return this;
  }

  /** Chooses « Élève ». */
  public Visitor asStudent() {
    hand.press("profile-student");
    return this;
  }

  /** Chooses « Représentant légal ». */
  public Visitor asGuardian() {
    hand.press("profile-guardian");
    return this;
  }

  /** Fills in identifier and password and sends them. */
  public Visitor signIn(String login, String password) {
    hand.fill("username", login);
    hand.fill("password", password);
    hand.press("kc-login");
    return this;
  }

  /** Signs in as a demo person with their right password. */
  public Visitor signIn(Person person) {
    return signIn(person.login(), person.password());
  }

  /** What a demo service shows, after the way to it has ended there. */
  public String received() {
    isAtService();
    page.waitForSelector("table");
    return page.textContent("table");
  }

  /** Says that the browser has come to a service. */
  public Visitor isAtService() {
    return comesTo(addresses.services());
  }

  /**
   * Says that the browser has come to an address that begins so, whether all of it is there yet.
   */
  public Visitor comesTo(String beginning) {
    WaitForURLOptions arrival = new WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT);
    page.waitForURL(address -> address.startsWith(beginning), arrival);
    return this;
  }

  /** Says that the browser is at the sign-in page. */
  public Visitor isAskedToSignIn() {
    page.waitForSelector("#profile-form, #kc-form-login");
    return this;
  }

  /**
   * Keeps the first picture of this name; nothing may stick out of it or be a text's key.
   *
   * @param name of the picture in {@code target/pages}
   */
  public Visitor look(String name) {
    if (PICTURES.add(name)) {
      Path picture = Path.of("target", "pages", name + ".png");
      page.screenshot(new ScreenshotOptions().setPath(picture).setFullPage(true));
    }
    Object room = page.evaluate("innerWidth - document.documentElement.scrollWidth");
    assertThat((Integer) room).as("room beside %s", name).isNotNegative();
    if (page.isVisible("#kc-page-title")) {
      assertThat(words()).as(name).doesNotContainPattern(RAW_KEY);
    }
    return this;
  }

  // Without what is marked as code: names of attributes look like keys of a bundle.
  private String words() {
    return (String)
        page.evaluate(
            """
            () => {
              const codes = document.querySelectorAll('main code');
              codes.forEach(code => code.style.display = 'none');
              const words = document.querySelector('main').innerText;
              codes.forEach(code => code.style.display = '');
              return words;
            }
            """);
  }

  /**
   * Runs axe on the page as it is, and looks at it; where scripts are off, axe cannot run.
   *
   * @param name of the picture in {@code target/pages}
   */
  public Visitor check(String name) {
    look(name);
    if (!scripted) {
      return this;
    }
    // Else axe opens another browser context for each page, to put frames' results together.
    AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).withTags(AXE_TAGS);
    List<Rule> violations = axe.analyze().getViolations();
    assertThat(violations).as("axe on %s", name).isEmpty();
    return this;
  }

  /** Closes the tab, and the browser with its last one. */
  @Override
  public void close() {
    try (alarm) {
      page.close();
      if (context.pages().isEmpty()) {
        context.close();
      }
    }
  }
}
