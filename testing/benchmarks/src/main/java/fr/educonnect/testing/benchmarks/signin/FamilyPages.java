package fr.educonnect.testing.benchmarks.signin;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages that one new browser meets on the way to a forgotten thing or to an account. */
final class FamilyPages {
  private static final Pattern FORM = Pattern.compile("<form[^>]*\\baction=\"([^\"]+)\"");
  private static final Pattern RECOVERY =
      Pattern.compile("id=\"(recover-[a-z]+)\" href=\"([^\"]+)\"");
  private static final String FLOW =
      "/protocol/openid-connect/%s?response_type=code&scope=openid&state=benchmark"
          + "&code_challenge_method=S256"
          + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
          + "&client_id=%s&redirect_uri=%s";

  private final Browser browser;
  private final SignInTarget target;
  private HttpResponse<String> page;

  FamilyPages(HttpClient http, SignInTarget target) {
    this.browser = new Browser(http).with("EDUCONNECT_PROFILE", "GUARDIAN");
    this.target = target;
  }

  /** « Je n'ai pas de compte ». */
  FamilyPages openRegistration() {
    page = browser.get(flow("registrations"));
    return this;
  }

  /** « Identifiant oublié ? » or « Mot de passe oublié ? », by the id of its link. */
  FamilyPages openRecovery(String link) {
    page = browser.get(flow("auth"));
    Matcher links = RECOVERY.matcher(page.body());
    while (links.find()) {
      if (links.group(1).equals(link)) {
        page = browser.follow(browser.get(at(links.group(2))));
        return this;
      }
    }
    throw new IllegalStateException("no link " + link + ": HTTP " + page.statusCode());
  }

  /**
   * Sends the page's form.
   *
   * @param next id in the page that must follow
   */
  FamilyPages submit(Map<String, String> fields, String next) {
    page = browser.post(form(), fields);
    if (!page.body().contains("id=\"" + next + "\"")) {
      throw new IllegalStateException("no " + next + ": HTTP " + page.statusCode());
    }
    return this;
  }

  /** How long the last form took. */
  Took took() {
    return browser.took();
  }

  private URI form() {
    Matcher form = FORM.matcher(page.body());
    String last = "";
    while (form.find()) {
      last = form.group(1);
    }
    return at(last);
  }

  private URI at(String address) {
    return page.uri().resolve(address.replace("&amp;", "&"));
  }

  private URI flow(String name) {
    return URI.create(
        target.issuer()
            + FLOW.formatted(
                name,
                Browser.encode(target.clientId()),
                Browser.encode(target.redirectUri().toString())));
  }
}
