package fr.educonnect.testing.journeys.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Person.Child;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody with a browser and an address of their own, who goes from page to page as far as our
 * server leads, one request at a time.
 */
public final class Traveller {
  private static final AtomicInteger TRAVELLERS = new AtomicInteger();

  private final HttpVisitor http;
  private final Stack stack;

  public Traveller(Stack stack) {
    this.stack = stack;
    int number = TRAVELLERS.incrementAndGet();
    http =
        new HttpVisitor()
            .from("10.77." + number / 250 + "." + (1 + number % 250))
            .with("Accept", "text/html,*/*;q=0.8");
  }

  /** Somebody who is on their way already. */
  public Traveller(Stack stack, HttpVisitor http) {
    this.stack = stack;
    this.http = http;
  }

  /** From now on their requests go to this node. */
  public Traveller at(URI node) {
    http.at(node);
    return this;
  }

  /**
   * Comes from the demo service.
   *
   * @param more parameters of the request, each after an ampersand
   */
  public Traveller comesFromService(String more) {
    return get(
        stack.addresses().issuer()
            + "/protocol/openid-connect/auth?response_type=code&scope=openid&state=state"
            + "&nonce=nonce&client_id="
            + Addresses.OIDC_CLIENT
            + "&redirect_uri="
            + URLEncoder.encode(
                stack.addresses().oidcService() + "/callback", StandardCharsets.UTF_8)
            + more);
  }

  /** Chooses « Représentant légal », where that is asked. */
  public Traveller asGuardian() {
    return shows("profile-form") ? send(Map.of("profile", "GUARDIAN")) : this;
  }

  public Traveller signIn(Person person) {
    return sees("kc-form-login")
        .send(Map.of("username", person.login(), "password", person.password()));
  }

  /** Opens a page, or whatever that leads to. */
  public Traveller get(String address) {
    http.get(address);
    return follow();
  }

  /** Follows the link with this id. */
  public Traveller press(String link) {
    Matcher href = Pattern.compile("id=\"" + link + "\" href=\"([^\"]+)\"").matcher(http.body());
    assertThat(href.find()).as("%s on the page", link).isTrue();
    URI here = URI.create(stack.addresses().keycloak());
    return get(here.resolve(href.group(1).replace("&amp;", "&")).toString());
  }

  /** Sends the page's form. */
  public Traveller send(Map<String, String> form) {
    http.submit(form);
    return follow();
  }

  /** Presses the button that takes this way out of the page. */
  public Traveller step(String value) {
    return send(Map.of("step", value));
  }

  /** Sends the birth dates of these children, so many days late. */
  public Traveller birthDates(List<Child> children, int late) {
    Map<String, String> form = new HashMap<>();
    for (Child child : children) {
      LocalDate date = LocalDate.parse(child.birthDate()).plusDays(late);
      form.put("legal-" + child.id(), "YES");
      form.put("day-" + child.id(), Integer.toString(date.getDayOfMonth()));
      form.put("month-" + child.id(), Integer.toString(date.getMonthValue()));
      form.put("year-" + child.id(), Integer.toString(date.getYear()));
    }
    return send(form);
  }

  /** Says that the page holds this part. */
  public Traveller sees(String part) {
    assertThat(body()).as("page, status %s", http.status()).contains("id=\"" + part + "\"");
    return this;
  }

  public boolean shows(String part) {
    return body().contains("id=\"" + part + "\"");
  }

  public String body() {
    return http.body();
  }

  /** Where the last answer leads beyond our server. */
  public String location() {
    return http.location();
  }

  /** Whether the last answer leads to a service. */
  public boolean isAtService() {
    return isRedirected() && http.location().startsWith(stack.addresses().services());
  }

  private Traveller follow() {
    while (isRedirected() && http.location().startsWith(stack.addresses().issuer() + "/")) {
      http.follow();
    }
    return this;
  }

  private boolean isRedirected() {
    return http.status() / 100 == 3;
  }
}
