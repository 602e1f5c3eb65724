package fr.educonnect.testing.benchmarks.signin;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sign-in by the authorization code flow with PKCE, as a browser and a service do it together.
 */
final class SignIn {
  private static final Pattern FORM_ACTION =
      Pattern.compile("<form[^>]*\\baction=\"([^\"]+)\"", Pattern.CASE_INSENSITIVE);
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
  private static final String VERIFIER = "benchmark-verifier-".repeat(3);

  private final HttpClient http;
  private final SignInTarget target;
  private int requests;

  SignIn(HttpClient http, SignInTarget target) {
    this.http = http;
    this.target = target;
  }

  /** HTTP requests so far. */
  int requests() {
    return requests;
  }

  /** Signs in and exchanges the code; fails loudly when any step is not the expected one. */
  void complete(SignInTarget.Credentials person) {
    Browser browser = returning();
    HttpResponse<String> answer = submit(browser, person);
    Matcher code = CODE.matcher(answer.headers().firstValue("Location").orElse(""));
    expect(answer.statusCode() == 302 && code.find(), "no code after the password", answer);
    HttpResponse<String> token =
        browser.post(
            endpoint("token"),
            Map.of(
                "grant_type", "authorization_code",
                "client_id", target.clientId(),
                "redirect_uri", target.redirectUri().toString(),
                "code", code.group(1),
                "code_verifier", VERIFIER));
    requests += browser.requests();
    expect(token.statusCode() == 200, "no token", token);
  }

  /** Tries a password that must be refused. */
  Took refused(SignInTarget.Credentials person) {
    Browser browser = returning();
    HttpResponse<String> answer = submit(browser, person);
    expect(answer.statusCode() == 200 || answer.statusCode() == 401, "not refused", answer);
    return browser.took();
  }

  /** A browser that has been here before: the profile is chosen once per device, not each time. */
  private Browser returning() {
    return new Browser(http).with("EDUCONNECT_PROFILE", "GUARDIAN");
  }

  private HttpResponse<String> submit(Browser browser, SignInTarget.Credentials person) {
    return browser.post(openForm(browser), fields(person));
  }

  private static Map<String, String> fields(SignInTarget.Credentials person) {
    return Map.of("username", person.login(), "password", person.password());
  }

  private URI openForm(Browser browser) {
    HttpResponse<String> page = browser.get(authorization());
    expect(page.statusCode() == 200, "no sign-in page", page);
    expect(page.body().contains("name=\"password\""), "no password field", page);
    return action(page);
  }

  private static URI action(HttpResponse<String> page) {
    Matcher form = FORM_ACTION.matcher(page.body());
    expect(form.find(), "no form", page);
    return page.uri().resolve(form.group(1).replace("&amp;", "&"));
  }

  private URI authorization() {
    return URI.create(
        endpoint("auth")
            + "?response_type=code&scope=openid&state=benchmark&code_challenge_method=S256&client_id="
            + Browser.encode(target.clientId())
            + "&redirect_uri="
            + Browser.encode(target.redirectUri().toString())
            + "&code_challenge="
            + challenge());
  }

  private URI endpoint(String name) {
    return URI.create(target.issuer() + "/protocol/openid-connect/" + name);
  }

  private static String challenge() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void expect(boolean holds, String what, HttpResponse<String> answer) {
    if (!holds) {
      throw new IllegalStateException(
          what + ": HTTP " + answer.statusCode() + " from " + answer.uri().getPath());
    }
  }
}
