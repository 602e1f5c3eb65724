package fr.educonnect.testing.journeys.franceconnect;

import fr.educonnect.testing.franceconnect.Fault;
import fr.educonnect.testing.franceconnect.Identity;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A guardian on the way to FranceConnect and back, one request at a time. */
public final class Caller {
  private static final Pattern LOGIN =
      Pattern.compile("id=\"franceconnect-login\" href=\"([^\"]+)\"");
  private static final Pattern INTERACTION =
      Pattern.compile("name=\"interaction\" value=\"(\\w+)\"");

  private static final Pattern SESSION_CODE =
      Pattern.compile("name=\"session_code\" value=\"([^\"]+)\"");

  private final HttpVisitor ours = new HttpVisitor();
  private final HttpVisitor theirs = new HttpVisitor();
  private final Stack stack;
  private String request;
  private String button;

  public Caller(Stack stack) {
    this.stack = stack;
  }

  /** The answers of our server. */
  public HttpVisitor ours() {
    return ours;
  }

  /** Opens the sign-in page of guardians. */
  public Caller openSignIn() {
    return open("&acr_values=responsable");
  }

  /** Comes from a service that wants another proof of who is there. */
  Caller openAgain() {
    return open("&acr_values=responsable&prompt=login");
  }

  /** Asks for an action, as Mon compte does; signs in first where that is asked. */
  Caller openAction(String action) {
    return open("&kc_action=" + action).follow();
  }

  private Caller open(String more) {
    ours.get(
        stack.addresses().issuer()
            + "/protocol/openid-connect/auth?response_type=code&scope=openid&state=state"
            + "&nonce=nonce&client_id="
            + Addresses.OIDC_CLIENT
            + "&redirect_uri="
            + encode(stack.addresses().oidcService() + "/callback")
            + more);
    if (ours.body().contains("id=\"profile-form\"")) {
      ours.submit(Map.of("profile", "GUARDIAN")).follow();
    }
    return this;
  }

  /** With identifier and password. */
  Caller signIn(Person person) {
    return send(Map.of("username", person.login(), "password", person.password()));
  }

  /** Sends the page's form and goes where that leads. */
  Caller send(Map<String, String> form) {
    ours.submit(form);
    return follow();
  }

  /** Presses FranceConnect's button, as far as FranceConnect's answer. */
  public Caller connect() {
    Matcher link = LOGIN.matcher(ours.body());
    if (!link.find()) {
      throw new AssertionError("no button, status " + ours.status());
    }
    button =
        URI.create(stack.addresses().keycloak())
            .resolve(link.group(1).replace("&amp;", "&"))
            .toString();
    return connectAgain();
  }

  /** Presses the button of the same page once more. */
  Caller connectAgain() {
    ours.get(button);
    while (!ours.location().startsWith(stack.addresses().franceConnect())) {
      ours.follow();
    }
    request = ours.location();
    theirs.get(request);
    return this;
  }

  /** A parameter of what FranceConnect was asked. */
  String asked(String name) {
    return parameter(request, name);
  }

  /** Whether FranceConnect shows its page of identities. */
  boolean isLetIn() {
    return INTERACTION.matcher(theirs.body()).find();
  }

  /** Chooses an identity; what comes back is false in one way. */
  public Caller choose(Identity identity, Fault fault) {
    return answer(Map.of("identity", identity.id(), "fault", fault.name()));
  }

  /** Comes back with an error. */
  Caller fail(String error, Fault fault) {
    return answer(Map.of("error", error, "fault", fault.name()));
  }

  /** FranceConnect's answer, before this browser follows it. */
  String answerFor(Identity identity) {
    return sent(Map.of("identity", identity.id()));
  }

  private Caller answer(Map<String, String> choice) {
    ours.get(sent(choice));
    return this;
  }

  private String sent(Map<String, String> choice) {
    Matcher interaction = INTERACTION.matcher(theirs.body());
    if (!interaction.find()) {
      throw new AssertionError("FranceConnect refuses: " + theirs.body());
    }
    Map<String, String> form = new HashMap<>(choice);
    form.put("interaction", interaction.group(1));
    return theirs
        .post(
            URI.create(stack.addresses().franceConnect()).resolve(theirs.action()).toString(), form)
        .location();
  }

  /** Goes where our server leads, as far as its page or the service. */
  public Caller follow() {
    while (ours.status() / 100 == 3 && !isAtService()) {
      String next = ours.location();
      if (next.startsWith(stack.addresses().franceConnect())) {
        next = theirs.get(next).location();
      }
      ours.get(next);
    }
    return this;
  }

  /** Whether our last answer leads to the service. */
  public boolean isAtService() {
    return ours.status() / 100 == 3 && ours.location().startsWith(stack.addresses().services());
  }

  /** Whether this browser has a session. */
  boolean isSignedIn() {
    return ours.cookies().containsKey("KEYCLOAK_IDENTITY");
  }

  /** Signs out as the service does, which is sent back to. */
  Caller signOut() {
    ours.get(
        stack.addresses().issuer()
            + "/protocol/openid-connect/logout?client_id="
            + Addresses.OIDC_CLIENT
            + "&post_logout_redirect_uri="
            + encode(stack.addresses().oidcService() + "/"));
    Matcher code = SESSION_CODE.matcher(ours.body());
    if (!code.find()) {
      throw new AssertionError("no question, status " + ours.status());
    }
    ours.post(
        URI.create(stack.addresses().keycloak()).resolve(ours.action()).toString(),
        Map.of("confirmLogout", "true", "session_code", code.group(1)));
    return follow();
  }

  static String parameter(String address, String name) {
    Matcher found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(address);
    return found.find() ? URLDecoder.decode(found.group(1), StandardCharsets.UTF_8) : "";
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
