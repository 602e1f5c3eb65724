package fr.educonnect.testing.journeys.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.journeys.http.Traveller;
import fr.educonnect.testing.stack.Stack;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a client of {@link TestServices} got of somebody.
 *
 * @param idTokenText the token as it came
 * @param idToken its claims
 * @param userInfo the answer of the endpoint
 * @param accessToken its claims
 */
record ClaimsOf(
    String idTokenText,
    Map<String, Object> idToken,
    Map<String, Object> userInfo,
    Map<String, Object> accessToken) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

  /** Goes to the client; as far as the sign-in page for somebody who is not signed in. */
  static Traveller open(Stack stack, Traveller somebody, String name) {
    return somebody.get(
        endpoint(stack, "auth")
            + "?response_type=code&scope=openid&state=s&nonce=n&client_id="
            + encode(TestServices.entityId(name))
            + "&redirect_uri="
            + encode(TestServices.CALLBACK));
  }

  /** What comes of the code with which somebody is sent to the client. */
  static ClaimsOf of(Stack stack, Traveller somebody, String name) {
    Matcher code = CODE.matcher(somebody.location());
    if (!code.find()) {
      throw new AssertionError("No code: " + somebody.location());
    }
    Map<String, String> client =
        Map.of("client_id", TestServices.entityId(name), "client_secret", TestServices.SECRET);
    HttpVisitor http = new HttpVisitor();
    Map<String, String> form = new HashMap<>(client);
    form.putAll(
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            code.group(1),
            "redirect_uri",
            TestServices.CALLBACK));
    Map<String, Object> tokens = json(http.post(endpoint(stack, "token"), form).body());
    String access = tokens.get("access_token").toString();
    return new ClaimsOf(
        tokens.get("id_token").toString(),
        claims(tokens.get("id_token").toString()),
        json(http.get(endpoint(stack, "userinfo"), access).body()),
        claims(access));
  }

  /** What the client's server gets for itself. */
  static Map<String, Object> ofServer(Stack stack, String name) {
    Map<String, String> form =
        Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            TestServices.entityId(name),
            "client_secret",
            TestServices.SECRET);
    return json(new HttpVisitor().post(endpoint(stack, "token"), form).body());
  }

  /** The claims of a token. */
  static Map<String, Object> claims(String token) {
    byte[] body = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
    return json(new String(body, StandardCharsets.UTF_8));
  }

  private static Map<String, Object> json(String text) {
    try {
      return JSON.readValue(text, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  static String endpoint(Stack stack, String name) {
    return stack.addresses().issuer() + "/protocol/openid-connect/" + name;
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
