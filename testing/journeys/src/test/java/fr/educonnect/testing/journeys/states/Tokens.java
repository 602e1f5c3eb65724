package fr.educonnect.testing.journeys.states;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.util.HashMap;
import java.util.Map;

/** What a service holds of somebody who signed in on a device of their own. */
final class Tokens {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpVisitor service = new HttpVisitor();
  private final Stack stack;
  private String access;
  private String refresh;

  private Tokens(Stack stack) {
    this.stack = stack;
  }

  /** Signs in and redeems the code. */
  static Tokens of(Stack stack, Person person) {
    Tokens tokens = new Tokens(stack);
    String code =
        new Tab(stack).open(Profile.GUARDIAN).signIn(person.login(), person.password()).code();
    tokens.ask(
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            code,
            "redirect_uri",
            stack.addresses().oidcService() + "/callback"));
    return tokens;
  }

  /** Status of UserInfo. */
  int userInfo() {
    return service.get(endpoint("userinfo"), access).status();
  }

  /** Status of a refresh, which gives new tokens where it succeeds. */
  int refresh() {
    return ask(Map.of("grant_type", "refresh_token", "refresh_token", refresh));
  }

  private int ask(Map<String, String> grant) {
    Map<String, String> form = new HashMap<>(grant);
    form.put("client_id", Addresses.OIDC_CLIENT);
    form.put("client_secret", stack.oidcSecret());
    int status = service.post(endpoint("token"), form).status();
    if (status == 200) {
      JsonNode answer = json();
      access = answer.get("access_token").asText();
      refresh = answer.get("refresh_token").asText();
    }
    return status;
  }

  private JsonNode json() {
    try {
      return JSON.readTree(service.body());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String endpoint(String name) {
    return stack.addresses().issuer() + "/protocol/openid-connect/" + name;
  }
}
