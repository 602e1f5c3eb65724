package fr.educonnect.testing.journeys.oidc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.server.AdminApi;
import fr.educonnect.realmconfig.server.AdminCredentials;
import fr.educonnect.realmconfig.server.RealmApi;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A service that a test registers, and that is gone when it is closed. */
final class TrialService implements AutoCloseable {
  static final String CALLBACK = "https://trial.example/callback";
  static final String SIGNED_OUT = "https://trial.example/signed-out";
  static final String SECRET = "only-for-this-trial";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String issuer;
  private final RealmApi realm;
  private final String clientId;
  private final String id;

  private TrialService(Stack stack, String clientId, ObjectNode client) {
    this.issuer = stack.addresses().issuer();
    this.clientId = clientId;
    this.realm =
        new AdminApi(
                new AdminCredentials(
                    URI.create(stack.addresses().keycloak()), "master", "admin", "admin"))
            .realm(Addresses.REALM);
    find(clientId).ifPresent(left -> realm.delete("/clients/" + left));
    realm.create("/clients", client);
    this.id = find(clientId).orElseThrow();
  }

  /** A confidential OpenID Connect service. */
  static TrialService oidc(Stack stack, Map<String, String> attributes) {
    return oidc(stack, CALLBACK, attributes);
  }

  /** One whose people arrive at an address of its own. */
  static TrialService oidc(Stack stack, String callback, Map<String, String> attributes) {
    String clientId = "trial-oidc";
    ObjectNode client = client(clientId, "openid-connect", attributes);
    client.put("secret", SECRET).putArray("redirectUris").add(callback);
    client.put("frontchannelLogout", attributes.containsKey("frontchannel.logout.url"));
    attributes(client).put("post.logout.redirect.uris", SIGNED_OUT);
    return new TrialService(stack, clientId, client);
  }

  /** A public one, hence with PKCE. */
  static TrialService publicOidc(Stack stack) {
    String clientId = "trial-public";
    ObjectNode client = client(clientId, "openid-connect", Map.of());
    client.put("publicClient", true).putArray("redirectUris").add(CALLBACK);
    attributes(client).put("pkce.code.challenge.method", "S256");
    return new TrialService(stack, clientId, client);
  }

  /** A SAML service whose requests are not signed. */
  static TrialService saml(Stack stack, Map<String, String> attributes) {
    String clientId = "urn:educonnect:trial-saml";
    ObjectNode client = client(clientId, "saml", attributes);
    client.put("frontchannelLogout", true).putArray("redirectUris").add(CALLBACK);
    attributes(client)
        .put("saml.server.signature", "true")
        .put("saml.client.signature", "false")
        .put("saml.force.post.binding", "true")
        .put("saml_assertion_consumer_url_post", CALLBACK)
        .put("saml_force_name_id_format", "true")
        .put("saml_name_id_format", "transient");
    return new TrialService(stack, clientId, client);
  }

  private static ObjectNode client(
      String clientId, String protocol, Map<String, String> attributes) {
    ObjectNode client = JSON.createObjectNode();
    client
        .put("clientId", clientId)
        .put("name", "Service à l’essai")
        .put("protocol", protocol)
        .put("enabled", true)
        .put("publicClient", false)
        .put("fullScopeAllowed", false);
    ObjectNode all = client.putObject("attributes");
    attributes.forEach(all::put);
    return client;
  }

  private static ObjectNode attributes(ObjectNode client) {
    return (ObjectNode) client.get("attributes");
  }

  String clientId() {
    return clientId;
  }

  /** The server's own address of an OpenID Connect endpoint. */
  String endpoint(String name) {
    return issuer + "/protocol/openid-connect/" + name;
  }

  /** A request for a code. */
  String authorization(String... more) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("response_type", "code");
    parameters.put("scope", "openid");
    parameters.put("client_id", clientId);
    parameters.put("redirect_uri", CALLBACK);
    parameters.put("state", "state");
    parameters.put("nonce", "nonce");
    for (int i = 0; i < more.length; i += 2) {
      parameters.put(more[i], more[i + 1]);
    }
    return endpoint("auth") + "?" + query(parameters);
  }

  /** Asks for tokens; the answer may be a refusal. */
  HttpVisitor redeem(String code, String... more) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("grant_type", "authorization_code");
    parameters.put("code", code);
    parameters.put("redirect_uri", CALLBACK);
    parameters.put("client_id", clientId);
    parameters.put("client_secret", SECRET);
    for (int i = 0; i < more.length; i += 2) {
      parameters.put(more[i], more[i + 1]);
    }
    return new HttpVisitor().post(endpoint("token"), parameters);
  }

  /** The tokens of a code. */
  JsonNode tokens(Guest guest) {
    return json(redeem(guest.told("code")).body());
  }

  /** The ID token of the code with which a browser came to the service. */
  String idToken(String address) {
    Matcher code = Pattern.compile("[?&]code=([^&]+)").matcher(address);
    if (!code.find()) {
      throw new IllegalStateException(address);
    }
    String callback = address.substring(0, address.indexOf('?'));
    return json(redeem(code.group(1), "redirect_uri", callback).body()).get("id_token").asText();
  }

  /** The sign-out that comes back to the service. */
  String signOut(String idToken, String address) {
    return endpoint("logout")
        + "?"
        + query(
            Map.of("id_token_hint", idToken, "post_logout_redirect_uri", address, "state", "left"));
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(text, e);
    }
  }

  /** What a token says, its signature not looked at. */
  static JsonNode claims(String token) {
    byte[] said = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
    return json(new String(said, StandardCharsets.UTF_8));
  }

  static String query(Map<String, String> parameters) {
    StringBuilder query = new StringBuilder();
    parameters.forEach(
        (name, value) ->
            query
                .append(query.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return query.toString();
  }

  private java.util.Optional<String> find(String name) {
    JsonNode found = realm.get("/clients?clientId=" + RealmApi.segment(name));
    return found.isEmpty()
        ? java.util.Optional.empty()
        : java.util.Optional.of(found.get(0).get("id").asText());
  }

  @Override
  public void close() {
    realm.delete("/clients/" + id);
  }
}
