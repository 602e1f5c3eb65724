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

/** Somebody at the pages of registration, with a new browser and an address of their own. */
final class Stranger {
  private static final AtomicInteger ADDRESSES = new AtomicInteger();
  private static final Pattern PAGE = Pattern.compile("data-page-id=\"login-([^\"]+)\"");

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

  /** Opens the first page. */
  Stranger open() {
    http.get(
        stack.addresses().issuer()
            + "/protocol/openid-connect/registrations"
            + "?response_type=code&scope=openid&state=state&nonce=nonce&client_id="
            + Addresses.OIDC_CLIENT
            + "&redirect_uri="
            + encode(stack.addresses().oidcService() + "/callback"));
    return this;
  }

  /** Sends name and number and does not look at the page that follows. */
  Stranger send(String lastName, String firstName, String mobile) {
    http.submit(Map.of("lastName", lastName, "firstName", firstName, "mobile", mobile));
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
    http.submit(Map.of("code", code));
    return follow();
  }

  Stranger follow() {
    http.follow();
    return this;
  }

  /** The page that is shown: the name of its template. */
  String page() {
    Matcher page = PAGE.matcher(http.body());
    return page.find() ? page.group(1) : "status " + http.status();
  }

  boolean says(String text) {
    return http.body().contains(text);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
