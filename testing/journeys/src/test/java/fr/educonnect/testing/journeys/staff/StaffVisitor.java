package fr.educonnect.testing.journeys.staff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.agents.HubAgent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An agent on the way through the hub to the console's token, one request at a time. */
final class StaffVisitor {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Of RFC 7636, appendix B. */
  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");

  private static final Pattern SECRET =
      Pattern.compile("id=\"totpSecret\" name=\"totpSecret\" value=\"([^\"]+)\"");

  private final HttpVisitor ours = new HttpVisitor();
  private final HttpVisitor hub = new HttpVisitor();
  private final HttpVisitor api = new HttpVisitor();
  private final Addresses addresses;
  private final HubAgent agent;

  StaffVisitor(Stack stack, HubAgent agent) {
    this.addresses = stack.addresses();
    this.agent = agent;
  }

  /** Calls the API from this address. */
  StaffVisitor from(String address) {
    api.from(address);
    return this;
  }

  /**
   * Asks for a sign-in, and goes as far as a page of the realm of staff, or to its end.
   *
   * @param more parameters of the request, each with its ampersand
   */
  StaffVisitor signIn(String more) {
    ours.get(
        addresses.agentsIssuer()
            + "/protocol/openid-connect/auth?response_type=code&scope=openid&state=s&nonce=n"
            + "&client_id="
            + Addresses.STAFF_CONSOLE
            + "&redirect_uri="
            + URLEncoder.encode(addresses.staffConsole(), StandardCharsets.UTF_8)
            + "&code_challenge_method=S256&code_challenge="
            + CHALLENGE
            + more);
    return goOn();
  }

  private StaffVisitor goOn() {
    while (ours.status() / 100 == 3 && !isBack()) {
      String next = ours.location();
      if (next.startsWith(addresses.agentsHub())) {
        throughHub(next);
      } else {
        ours.get(next);
      }
    }
    return this;
  }

  private void throughHub(String address) {
    hub.get(address);
    if (hub.status() == 200 && hub.body().contains("id=\"password\"")) {
      hub.submit(Map.of("username", agent.login(), "password", agent.password()));
    }
    while (hub.status() / 100 == 3 && hub.location().startsWith(addresses.agentsHub())) {
      hub.follow();
    }
    if (hub.status() / 100 == 3) {
      ours.get(hub.location());
    } else {
      ours.post(hub.action(), hiddenFields());
    }
  }

  // What SAML sends on by a form.
  private Map<String, String> hiddenFields() {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher field = HIDDEN.matcher(hub.body());
    while (field.find()) {
      fields.put(field.group(1), field.group(2));
    }
    return fields;
  }

  /** Whether the console has its code. */
  boolean isBack() {
    return ours.status() / 100 == 3 && ours.location().startsWith(addresses.staffConsole());
  }

  /** The page where an application for codes is set up is answered. */
  Totp setUp() {
    Matcher secret = SECRET.matcher(ours.body());
    if (!secret.find()) {
      throw new AssertionError("No page to set up a code, status " + ours.status());
    }
    Totp application = new Totp(secret.group(1));
    ours.submit(
        Map.of(
            "totp", application.next(), "totpSecret", secret.group(1), "userLabel", "telephone"));
    goOn();
    return application;
  }

  /** The page that asks for a code is answered. */
  StaffVisitor show(String code) {
    ours.submit(Map.of("otp", code));
    return goOn();
  }

  /** The console's access token. */
  String token() {
    Matcher code = Pattern.compile("[?&]code=([^&]+)").matcher(ours.location());
    if (!code.find()) {
      throw new AssertionError("No code in " + ours.location());
    }
    ours.post(
        addresses.agentsIssuer() + "/protocol/openid-connect/token",
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            code.group(1),
            "redirect_uri",
            addresses.staffConsole(),
            "code_verifier",
            VERIFIER,
            "client_id",
            Addresses.STAFF_CONSOLE));
    return json(ours.body()).path("access_token").asText();
  }

  /** Calls the API. */
  HttpVisitor call(String path, String token) {
    return api.get(addresses.staffApi() + path, token);
  }

  /** Carries out an operation of the API. */
  HttpVisitor call(Operation operation, String path, String token) {
    return api.call(operation.method(), addresses.staffApi() + path, token, operation.body());
  }

  /** What the API says of the caller. */
  JsonNode me(String token) {
    return json(call("/me", token).body());
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
