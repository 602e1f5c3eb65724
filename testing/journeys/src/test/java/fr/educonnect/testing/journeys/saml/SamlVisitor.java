package fr.educonnect.testing.journeys.saml;

import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Somebody with a browser between services and us, as far as our server leads. */
final class SamlVisitor {
  private static final int SAME_METHOD = 307;
  private static final int REDIRECTION = 3;
  private static final int CLASS = 100;

  private final HttpVisitor http = new HttpVisitor();
  private final URI server;

  SamlVisitor(Stack stack) {
    server = URI.create(stack.addresses().keycloak());
  }

  /** Opens an address of ours, with or without the server before it. */
  SamlVisitor get(String address) {
    http.get(server.resolve(address).toString());
    return follow();
  }

  /** Sends a form to an address of ours. */
  SamlVisitor post(String path, Map<String, String> form) {
    http.post(server.resolve(path).toString(), form);
    if (http.status() == SAME_METHOD) {
      http.post(server.resolve(http.location()).toString(), form);
    }
    return follow();
  }

  SamlVisitor signIn(Person person) {
    if (http.body().contains("id=\"profile-form\"")) {
      send(Map.of("profile", person.children().isEmpty() ? "STUDENT" : "GUARDIAN"));
    }
    return send(Map.of("username", person.login(), "password", person.password()));
  }

  /** Activates a student's account. */
  SamlVisitor activate(Person student) {
    LocalDate born = LocalDate.parse(student.birthDate());
    Map<String, String> form = new HashMap<>();
    form.put("password-new", "tournesol-bleu-7");
    form.put("password-confirm", "tournesol-bleu-7");
    form.put("day", Integer.toString(born.getDayOfMonth()));
    form.put("month", Integer.toString(born.getMonthValue()));
    form.put("year", Integer.toString(born.getYear()));
    return send(form);
  }

  /** Sends the page's form. */
  SamlVisitor send(Map<String, String> form) {
    http.submit(form);
    return follow();
  }

  boolean shows(String id) {
    return http.body().contains("id=\"" + id + "\"");
  }

  int status() {
    return http.status();
  }

  String body() {
    return http.body();
  }

  /** Where the last answer leads beyond our server. */
  String location() {
    return http.location();
  }

  Received received() {
    return Received.of(http.body());
  }

  boolean isSignedIn() {
    return http.cookies().containsKey("KEYCLOAK_IDENTITY");
  }

  private SamlVisitor follow() {
    while (http.status() / CLASS == REDIRECTION && isOurs(server.resolve(http.location()))) {
      http.follow();
    }
    return this;
  }

  private boolean isOurs(URI address) {
    return server.getAuthority().equals(address.getAuthority());
  }
}
