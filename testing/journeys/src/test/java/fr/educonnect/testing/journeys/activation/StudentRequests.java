package fr.educonnect.testing.journeys.activation;

import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A student's first sign-in, one request at a time, at one of the nodes. */
final class StudentRequests {
  private static final Pattern ACTION =
      Pattern.compile("<form id=\"activation-student\"[^>]*\\saction=\"([^\"]+)\"");
  private static final int FOUND = 302;
  private static final int SEE_OTHER = 303;

  private final HttpVisitor http;
  private final Stack stack;
  private String form;

  StudentRequests(Stack stack, URI node) {
    this.stack = stack;
    http = new HttpVisitor().at(node);
  }

  /** From now on at this node. */
  StudentRequests at(URI node) {
    http.at(node);
    return this;
  }

  /** From the service to the page that follows the password. */
  StudentRequests signIn(Person student) {
    String callback = stack.addresses().oidcService() + "/callback";
    http.get(
        stack.addresses().issuer()
            + "/protocol/openid-connect/auth"
            + "?response_type=code&scope=openid&state=state&nonce=nonce&client_id="
            + Addresses.OIDC_CLIENT
            + "&redirect_uri="
            + URLEncoder.encode(callback, StandardCharsets.UTF_8));
    http.submit(Map.of("profile", "STUDENT")).follow();
    http.submit(Map.of("username", student.login(), "password", student.password()));
    return follow();
  }

  /** Sends the activation's form, which was shown last, without looking at the answer. */
  StudentRequests send(LocalDate date) {
    if (shows("activation-student")) {
      Matcher action = ACTION.matcher(http.body());
      if (!action.find()) {
        throw new IllegalStateException("No form of the activation");
      }
      form = action.group(1).replace("&amp;", "&");
    }
    http.post(
        form,
        Map.of(
            "password-new", FirstSignIn.PASSWORD,
            "password-confirm", FirstSignIn.PASSWORD,
            "day", Integer.toString(date.getDayOfMonth()),
            "month", Integer.toString(date.getMonthValue()),
            "year", Integer.toString(date.getYear())));
    return this;
  }

  /** Goes where the answers lead, as far as the service. */
  StudentRequests follow() {
    while ((http.status() == FOUND || http.status() == SEE_OTHER) && !isAtService()) {
      http.follow();
    }
    return this;
  }

  boolean isAtService() {
    return http.status() == FOUND && http.location().startsWith(stack.addresses().services());
  }

  /** Whether the page holds the part with this id. */
  boolean shows(String id) {
    return http.body().contains("id=\"" + id + "\"");
  }
}
