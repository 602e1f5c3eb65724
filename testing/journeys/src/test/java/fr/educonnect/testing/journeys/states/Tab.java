package fr.educonnect.testing.journeys.states;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser and an address of their own, on the way from the demo service. */
final class Tab {
  private static final AtomicInteger ADDRESSES = new AtomicInteger();
  private static final Pattern PAGE = Pattern.compile("data-page-id=\"login-([^\"]+)\"");
  private static final String CHANGED = "a changé entre-temps";

  private final HttpVisitor http;
  private final Stack stack;

  Tab(Stack stack) {
    this.stack = stack;
    int number = ADDRESSES.incrementAndGet();
    http = new HttpVisitor().from("10.3." + number / 250 + "." + (1 + number % 250));
  }

  /** From the service to the form of identifier and password. */
  Tab open(Profile profile) {
    begin("auth");
    http.submit(Map.of("profile", profile.name()));
    return follow();
  }

  /** From the service to « Je n'ai pas de compte ». */
  Tab openRegistration() {
    begin("registrations");
    return follow();
  }

  Tab signIn(String login, String password) {
    return send("kc-form-login", Map.of("username", login, "password", password));
  }

  /** Sends the form with this id and goes where that leads. */
  Tab send(String form, Map<String, String> fields) {
    http.post(address("<form id=\"" + form + "\"[^>]*\\saction=\"([^\"]+)\""), fields);
    return follow();
  }

  /** Follows the link with this id. */
  Tab press(String link) {
    http.get(address("<a id=\"" + link + "\"[^>]*\\shref=\"([^\"]+)\""));
    return follow();
  }

  Tab get(String address) {
    http.get(address);
    return follow();
  }

  Tab post(String address, Map<String, String> fields) {
    http.post(address, fields);
    return follow();
  }

  /** Where it stands: the page's template, and whether it refuses or tells of a change. */
  String page() {
    if (isAtService()) {
      return "service";
    }
    Matcher page = PAGE.matcher(http.body());
    String name = page.find() ? page.group(1) : "status " + http.status();
    if (http.body().contains(CHANGED)) {
      return name + " changed";
    }
    return http.body().contains("id=\"input-error") ? name + " refused" : name;
  }

  /** What is shown. */
  String body() {
    return http.body();
  }

  /** The code that the service was given. */
  String code() {
    return http.location().replaceFirst(".*[?&]code=([^&]+).*", "$1");
  }

  private void begin(String path) {
    http.get(
        stack.addresses().issuer()
            + "/protocol/openid-connect/"
            + path
            + "?response_type=code&scope=openid&state=state&nonce=nonce&ui_locales=fr&client_id="
            + Addresses.OIDC_CLIENT
            + "&redirect_uri="
            + URLEncoder.encode(
                stack.addresses().oidcService() + "/callback", StandardCharsets.UTF_8));
  }

  private Tab follow() {
    while (isRedirected() && !isAtService()) {
      http.follow();
    }
    return this;
  }

  private boolean isRedirected() {
    return http.status() == 302 || http.status() == 303;
  }

  private boolean isAtService() {
    return isRedirected() && http.location().startsWith(stack.addresses().services());
  }

  private String address(String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(http.body());
    if (!found.find()) {
      throw new IllegalStateException(page() + " without " + pattern);
    }
    return found.group(1).replace("&amp;", "&");
  }
}
