package fr.educonnect.testing.journeys.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import fr.educonnect.testing.stack.Addresses;
import java.util.List;
import java.util.Map;

/** One running Chromium; each visitor has a context of its own in it. */
public final class Chromium implements AutoCloseable {
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-dev-shm-usage",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts the machine's Chromium; nothing is downloaded by Playwright. */
  public static Chromium start() {
    Playwright playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(ChromiumProgram.findOrInstall())
                    .setArgs(ARGUMENTS));
    return new Chromium(playwright, browser);
  }

  /** Somebody with a new browser, in French. */
  public Visitor visitor(Addresses addresses) {
    return new Visitor(browser, addresses, new NewContextOptions().setLocale("fr-FR"));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
