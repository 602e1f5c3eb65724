package fr.educonnect.testing.journeys.saml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.server.AdminApi;
import fr.educonnect.realmconfig.server.AdminCredentials;
import fr.educonnect.realmconfig.server.RealmApi;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import java.net.URI;
import java.security.PrivateKey;
import java.util.Map;

/** A SAML service that is registered for a test, nobody is at its addresses. */
final class TrialService implements AutoCloseable {
  private static final String KEY = "saml.signing.private.key";

  private final RealmApi realm;
  private final String entityId;
  private final String id;
  private final String address;

  /**
   * @param entityId any string
   * @param attributes of its client, besides those that every service has
   */
  TrialService(Stack stack, String entityId, Map<String, String> attributes) {
    this(stack, entityId, "", attributes);
  }

  /**
   * @param policy what it gets; empty for the family name alone
   */
  TrialService(Stack stack, String entityId, String policy, Map<String, String> attributes) {
    this.entityId = entityId;
    this.address = stack.addresses().services() + "/trial/" + entityId.hashCode();
    realm = families(stack);
    id = realm.create("/clients", client(policy, attributes));
  }

  /** The families' realm, as its administrator. */
  static RealmApi families(Stack stack) {
    return new AdminApi(
            new AdminCredentials(
                URI.create(stack.addresses().keycloak()), "master", "admin", "admin"))
        .realm(Addresses.REALM);
  }

  private ObjectNode client(String policy, Map<String, String> attributes) {
    ObjectNode client = new ObjectMapper().createObjectNode();
    client.put("clientId", entityId).put("protocol", "saml").put("frontchannelLogout", true);
    client.put("fullScopeAllowed", false).put("baseUrl", address + "/");
    client.putArray("redirectUris").add(consumer()).add(otherConsumer());
    ArrayNode scopes = client.putArray("defaultClientScopes");
    ObjectNode all = client.putObject("attributes");
    all.put("saml.client.signature", "false").put("saml.server.signature", "true");
    all.put("saml.assertion.signature", "true").put("saml.authnstatement", "true");
    all.put("saml.force.post.binding", "true").put("saml_force_name_id_format", "true");
    all.put("saml_name_id_format", "transient");
    all.put("saml_assertion_consumer_url_post", consumer());
    if (policy.isEmpty()) {
      tellTheFamilyName(client);
    } else {
      scopes.add(policy);
      all.put("saml_name_id_format", "persistent");
    }
    attributes.forEach(all::put);
    return client;
  }

  private static void tellTheFamilyName(ObjectNode client) {
    ObjectNode mapper = client.putArray("protocolMappers").addObject().put("name", "sn");
    mapper.put("protocol", "saml").put("protocolMapper", "saml-user-attribute-mapper");
    mapper
        .putObject("config")
        .put("user.attribute", "lastName")
        .put("friendly.name", "sn")
        .put("attribute.name", "urn:oid:2.5.4.4")
        .put("attribute.nameformat", "URI Reference");
  }

  String entityId() {
    return entityId;
  }

  String consumer() {
    return address + "/acs";
  }

  String otherConsumer() {
    return address + "/other-acs";
  }

  /** Below its own pages. */
  String page() {
    return address + "/signed-out?from=us";
  }

  /** The key that Keycloak made for it; only where requests have to be signed. */
  PrivateKey key() {
    return ClientKey.of(encodedKey());
  }

  /** Base64 of PKCS #1. */
  private String encodedKey() {
    return attributes().path(KEY).asText();
  }

  /** The key as a file has it. */
  String keyFile() {
    return file("RSA PRIVATE KEY", encodedKey());
  }

  /** The certificate of its key, base64. */
  String certificate() {
    return attributes().path("saml.signing.certificate").asText();
  }

  /** The certificate as a file has it. */
  String certificateFile() {
    return file("CERTIFICATE", certificate());
  }

  // RFC 7468, section 2: lines of 64, and OpenSSL takes no empty one.
  private static String file(String kind, String base64) {
    return "-----BEGIN %s-----%n%s%n-----END %s-----%n"
        .formatted(kind, base64.replaceAll("(.{64})(?=.)", "$1\n"), kind);
  }

  /** Answers are encrypted with its key from now on. */
  void encrypts() {
    ObjectNode client = (ObjectNode) realm.get("/clients/" + id);
    ((ObjectNode) client.path("attributes"))
        .put("saml.encrypt", "true")
        .put("saml.encryption.algorithm", "http://www.w3.org/2009/xmlenc11#aes256-gcm")
        .put("saml.encryption.keyAlgorithm", "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p")
        .put("saml.encryption.digestMethod", "http://www.w3.org/2000/09/xmldsig#sha1")
        .put("saml.encryption.certificate", certificate());
    realm.put("/clients/" + id, client);
  }

  /** Takes answers at this address too. */
  void registers(String consumer) {
    ObjectNode client = (ObjectNode) realm.get("/clients/" + id);
    client.withArray("redirectUris").add(consumer);
    realm.put("/clients/" + id, client);
  }

  /** Its addresses have these numbers from now on. */
  void numbersItsConsumers(int number, int other) {
    ObjectNode client = (ObjectNode) realm.get("/clients/" + id);
    ((ObjectNode) client.path("attributes"))
        .put(
            "educonnect.consumers",
            number + "=" + consumer() + " " + other + "=" + otherConsumer());
    realm.put("/clients/" + id, client);
  }

  private JsonNode attributes() {
    return realm.get("/clients/" + id).path("attributes");
  }

  @Override
  public void close() {
    realm.delete("/clients/" + id);
  }
}
