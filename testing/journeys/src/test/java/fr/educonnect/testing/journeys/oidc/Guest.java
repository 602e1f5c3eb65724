package fr.educonnect.testing.journeys.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.people.Person;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser that follows what leads to this machine, and stops at other services. */
final class Guest {
  private static final AtomicInteger GUESTS = new AtomicInteger();
  private static final String HERE = "http://127.0.0.1:";
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

  private final HttpVisitor http;

  Guest() {
    int number = GUESTS.incrementAndGet();
    http = new HttpVisitor().from("10.78." + number / 250 + "." + (1 + number % 250));
  }

  Guest open(String address) {
    http.get(address);
    return follow();
  }

  Guest send(Map<String, String> form) {
    http.submit(form);
    return follow();
  }

  /** Presses one of the page's buttons. */
  Guest step(String value) {
    return send(Map.of("step", value));
  }

  /** Chooses the profile, where that is asked, and signs in. */
  Guest signIn(Person person) {
    if (shows("profile-form")) {
      send(Map.of("profile", person.children().isEmpty() ? "STUDENT" : "GUARDIAN"));
    }
    return sees("kc-form-login")
        .send(Map.of("username", person.login(), "password", person.password()));
  }

  Guest sees(String part) {
    assertThat(body()).as("page, status %s", http.status()).contains("id=\"" + part + "\"");
    return this;
  }

  boolean shows(String part) {
    return body().contains("id=\"" + part + "\"");
  }

  /** Sends the page's form with its hidden fields, as a browser's script does. */
  Guest submitHidden() {
    return send(hidden());
  }

  /** The hidden fields of the page. */
  Map<String, String> hidden() {
    Map<String, String> fields = new java.util.HashMap<>();
    Matcher field = HIDDEN.matcher(body());
    while (field.find()) {
      fields.put(field.group(1), field.group(2).replace("&#43;", "+").replace("&amp;", "&"));
    }
    return fields;
  }

  /** A parameter of the address that the browser was led to. */
  String told(String parameter) {
    for (String pair : URI.create(http.location()).getRawQuery().split("&", -1)) {
      String[] parts = pair.split("=", 2);
      if (parts[0].equals(parameter)) {
        return URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
      }
    }
    return "";
  }

  /** Whether the last answer leads away to this address. */
  boolean isLedTo(String address) {
    return isRedirected() && http.location().startsWith(address);
  }

  String body() {
    return http.body();
  }

  HttpVisitor http() {
    return http;
  }

  private Guest follow() {
    while (isRedirected() && isHere()) {
      http.follow();
    }
    return this;
  }

  private boolean isHere() {
    String location = http.location();
    return location.startsWith(HERE) || location.startsWith("/");
  }

  private boolean isRedirected() {
    return http.status() / 100 == 3;
  }
}
