package fr.educonnect.testing.journeys.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import fr.educonnect.testing.stack.Addresses;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

  /** Longer than any test takes. */
  private static final Duration LONGEST_VISIT = Duration.ofMinutes(5);

  private final Playwright playwright;
  private final ProcessHandle process;
  private final Duration longestVisit;
  private final Browser browser;

  private Chromium(Playwright playwright, ProcessHandle process, Duration longestVisit) {
    this.playwright = playwright;
    this.process = process;
    this.longestVisit = longestVisit;
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(ChromiumProgram.findOrInstall())
                    .setArgs(ARGUMENTS));
  }

  /** Starts the machine's Chromium; nothing is downloaded by Playwright. */
  public static Chromium start() {
    return start(LONGEST_VISIT);
  }

  /** Starts one of which nobody may make use for longer at a time; one at a time is started. */
  static synchronized Chromium start(Duration longestVisit) {
    Set<ProcessHandle> before = children();
    Playwright playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    ProcessHandle process =
        children().stream().filter(child -> !before.contains(child)).findFirst().orElseThrow();
    return new Chromium(playwright, process, longestVisit);
  }

  // Playwright is a program of Node; another lane may start one of Java at the same time.
  private static Set<ProcessHandle> children() {
    return ProcessHandle.current()
        .children()
        .filter(child -> child.info().command().filter(path -> path.endsWith("/node")).isPresent())
        .collect(Collectors.toSet());
  }

  /** Ends all if it is not closed in time. */
  Alarm alarm() {
    return new Alarm(process, longestVisit);
  }

  BrowserContext context(NewContextOptions options) {
    return browser.newContext(options);
  }

  /** Somebody with a new browser, in French. */
  public Visitor visitor(Addresses addresses) {
    return new Visitor(this, addresses, new NewContextOptions().setLocale("fr-FR"));
  }

  /** Whether nothing has ended it. */
  public boolean isRunning() {
    return process.isAlive();
  }

  @Override
  public void close() {
    Alarm limit = alarm();
    try (limit) {
      browser.close();
      playwright.close();
    }
  }
}
