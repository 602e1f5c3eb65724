package fr.educonnect.testing.journeys.abuse;

import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at the pages for everybody, with a new browser and an address of their own. */
final class Stranger {
  private static final AtomicInteger ADDRESSES = new AtomicInteger();
  private static final Pattern PAGE = Pattern.compile("data-page-id=\"login-([^\"]+)\"");
  private static final int SEE_OTHER = 303;
  private static final int FOUND = 302;

  private final HttpVisitor http;
  private final Stack stack;

  /**
   * @param node where the requests go
   */
  Stranger(Stack stack, URI node) {
    this.stack = stack;
    int number = ADDRESSES.incrementAndGet();
    http = new HttpVisitor().at(node).from("10.2." + number / 250 + "." + (1 + number % 250));
  }

  HttpVisitor http() {
    return http;
  }

  /** Opens the first page of the registration. */
  Stranger open() {
    http.get(flow("registrations"));
    return this;
  }

  /** Opens the sign-in page of guardians. */
  Stranger openSignIn() {
    http.get(flow("auth"));
    if (page().equals("sign-in-profile")) {
      http.submit(Map.of("profile", "GUARDIAN")).follow();
    }
    return this;
  }

  /** Opens « Identifiant oublié ? » or « Mot de passe oublié ? », by the id of its link. */
  Stranger openRecovery(String link) {
    openSignIn();
    Matcher href = Pattern.compile("id=\"" + link + "\" href=\"([^\"]+)\"").matcher(http.body());
    if (!href.find()) {
      throw new IllegalStateException("No " + link + " on " + page());
    }
    http.get(href.group(1).replace("&amp;", "&"));
    return follow();
  }

  /** Sends name and number and does not look at the page that follows. */
  Stranger send(String lastName, String firstName, String mobile) {
    return send(Map.of("lastName", lastName, "firstName", firstName, "mobile", mobile));
  }

  /** Sends the page's form and does not look at the page that follows. */
  Stranger send(Map<String, String> form) {
    http.submit(form);
    return this;
  }

  Stranger identify(String lastName, String firstName, String mobile) {
    send(lastName, firstName, mobile);
    return follow();
  }

  Stranger identify(Person person) {
    return identify(person.lastName(), person.firstName(), person.mobile());
  }

  Stranger code(String code) {
    return send(Map.of("code", code)).follow();
  }

  /** Goes where the answers lead, as far as the service. */
  Stranger follow() {
    while ((http.status() == SEE_OTHER || http.status() == FOUND) && !isAtService()) {
      http.follow();
    }
    return this;
  }

  /** Whether the last answer leads back to the service. */
  boolean isAtService() {
    return http.status() == FOUND && http.location().startsWith(stack.addresses().services());
  }

  /** The page that is shown: the name of its template. */
  String page() {
    Matcher page = PAGE.matcher(http.body());
    return page.find() ? page.group(1) : "status " + http.status();
  }

  boolean says(String text) {
    return http.body().contains(text);
  }

  private String flow(String name) {
    return stack.addresses().issuer()
        + "/protocol/openid-connect/"
        + name
        + "?response_type=code&scope=openid&state=state&nonce=nonce&client_id="
        + Addresses.OIDC_CLIENT
        + "&redirect_uri="
        + URLEncoder.encode(stack.addresses().oidcService() + "/callback", StandardCharsets.UTF_8);
  }
}
