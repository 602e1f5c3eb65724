package fr.educonnect.testing.journeys.release;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.server.AdminApi;
import fr.educonnect.realmconfig.server.AdminCredentials;
import fr.educonnect.realmconfig.server.RealmApi;
import fr.educonnect.testing.journeys.http.Traveller;
import fr.educonnect.testing.journeys.saml.ClientKey;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import java.net.URI;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Services of both protocols that exist while a test lasts. */
public final class TestServices implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  static final String SECRET = "the secret of a client of a test";
  static final String CALLBACK = "https://service.example/callback";
  private static final String POST = "https://service.example/acs";

  private final Stack stack;
  private final RealmApi realm;
  private final List<String> made = new ArrayList<>();
  private final Map<String, PrivateKey> keys = new HashMap<>();

  public TestServices(Stack stack) {
    this.stack = stack;
    realm =
        new AdminApi(
                new AdminCredentials(
                    URI.create(stack.addresses().keycloak()), "master", "admin", "admin"))
            .realm(Addresses.REALM);
  }

  /**
   * A service that gets what a policy gives.
   *
   * @param name of the service, a slug; its entityID is {@link #entityId}
   * @param terms attributes of the client
   */
  public TestServices add(String name, String policy, Map<String, String> terms) {
    ObjectNode client = JSON.createObjectNode();
    client.put("clientId", entityId(name)).put("protocol", "saml").put("enabled", true);
    client.putArray("redirectUris").add(POST);
    client.putArray("defaultClientScopes").add(policy);
    client.putArray("optionalClientScopes");
    client.put("fullScopeAllowed", false);
    ObjectNode attributes = client.putObject("attributes");
    attributes.put("saml_idp_initiated_sso_url_name", name);
    attributes.put("saml_assertion_consumer_url_post", POST);
    attributes.put("saml_name_id_format", "persistent").put("saml_force_name_id_format", "true");
    attributes.put("saml.assertion.signature", "true").put("saml.server.signature", "true");
    attributes.put("saml.signature.algorithm", "RSA_SHA256").put("saml.authnstatement", "true");
    attributes.put("saml.client.signature", "false").put("saml.force.post.binding", "true");
    terms.forEach(attributes::put);
    made.add(realm.create("/clients", client));
    return this;
  }

  /** The same, with assertions encrypted for a key of its own. */
  TestServices addEncrypted(String name, String policy, Map<String, String> terms) {
    add(name, policy, terms);
    String path = "/clients/" + made.get(made.size() - 1);
    realm.create(path + "/certificates/saml.encryption/generate", JSON.createObjectNode());
    ObjectNode client = (ObjectNode) realm.get(path);
    ObjectNode attributes = (ObjectNode) client.get("attributes");
    keys.put(name, ClientKey.of(attributes.get("saml.encryption.private.key").asText()));
    attributes.put("saml.encrypt", "true");
    attributes.put("saml.encryption.algorithm", "http://www.w3.org/2009/xmlenc11#aes256-gcm");
    attributes.put(
        "saml.encryption.keyAlgorithm", "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p");
    attributes.put("saml.encryption.digestMethod", "http://www.w3.org/2000/09/xmldsig#sha1");
    realm.put(path, client);
    return this;
  }

  /** A confidential client that gets the claims of these scopes; its id is {@link #entityId}. */
  public TestServices addClient(String name, List<String> scopes, Map<String, String> terms) {
    made.add(realm.create("/clients", client(name, scopes, terms)));
    return this;
  }

  /** The same, whose server asks for tokens for itself. */
  TestServices addServer(String name, List<String> scopes) {
    ObjectNode client = client(name, scopes, Map.of());
    made.add(realm.create("/clients", client.put("serviceAccountsEnabled", true)));
    return this;
  }

  private static ObjectNode client(String name, List<String> scopes, Map<String, String> terms) {
    ObjectNode client = JSON.createObjectNode();
    client.put("clientId", entityId(name)).put("protocol", "openid-connect");
    client.put("secret", SECRET).put("publicClient", false).put("fullScopeAllowed", false);
    client.putArray("redirectUris").add(CALLBACK);
    ArrayNode given = client.putArray("defaultClientScopes").add("basic");
    scopes.forEach(given::add);
    client.putArray("optionalClientScopes");
    ObjectNode attributes = client.putObject("attributes");
    terms.forEach(attributes::put);
    return client;
  }

  static String entityId(String name) {
    return "urn:test:" + name;
  }

  /** What the service over SAML gets of somebody who has signed in, or does so now. */
  public SamlText answer(Traveller somebody, String name) {
    String page = open(somebody, name).body();
    PrivateKey key = keys.get(name);
    return key == null ? SamlText.in(page) : SamlText.in(page, key);
  }

  /** Goes to the service over SAML. */
  Traveller open(Traveller somebody, String name) {
    return somebody.get(address(name));
  }

  /** The service over SAML, as the server sends people there by itself. */
  public String address(String name) {
    return stack.addresses().issuer() + "/protocol/saml/clients/" + name;
  }

  @Override
  public void close() {
    made.forEach(id -> realm.delete("/clients/" + id));
  }
}
