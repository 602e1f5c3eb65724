package fr.educonnect.testing.stack.older;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.server.AdminApi;
import fr.educonnect.realmconfig.server.RealmApi;
import fr.educonnect.testing.stack.people.Person;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The older identity providers, and the accounts that people have there. */
public final class OlderDesks {

  /** Alias of the SAML provider in the families' realm. */
  public static final String ATEN = "aten-rennes";

  /** Alias of the OpenID Connect provider in the families' realm. */
  public static final String ENT = "ent-rennes";

  private static final String REALM = "older-accounts";
  private static final String PROVIDERS = "/identity-provider/instances";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final AdminApi server;
  private final RealmApi families;
  private final String issuer;
  private final String secret;

  /**
   * @param families the families' realm, whose issuer is given
   * @param secret of the families' realm at the OpenID Connect provider
   */
  public OlderDesks(AdminApi server, String families, String issuer, String secret) {
    this.server = server;
    this.families = server.realm(families);
    this.issuer = issuer;
    this.secret = secret;
  }

  /** Makes the realm, and the families' realm know it, unless they are there. */
  public void open() {
    if (server.realm(REALM).find("").isEmpty()) {
      server.createRealm(file("realm.json"));
      ObjectNode profile = (ObjectNode) server.realm(REALM).get("/users/profile");
      server.realm(REALM).put("/users/profile", profile.put("unmanagedAttributePolicy", "ENABLED"));
    }
    for (String desk : List.of("aten.json", "ent.json")) {
      JsonNode provider = file(desk);
      if (families.find(PROVIDERS + "/" + provider.get("alias").asText()).isEmpty()) {
        families.create(PROVIDERS, provider);
      }
    }
  }

  /**
   * Gives somebody an older account, under the identifier that they have with us.
   *
   * @param vectors what it says of them
   */
  public void enrol(Person person, String password, List<String> vectors) {
    ObjectNode user = JSON.createObjectNode();
    user.put("username", person.login()).put("enabled", true).put("emailVerified", true);
    user.put("firstName", "Compte").put("lastName", "Ancien");
    user.put("email", person.login() + "@older.example");
    vectors.forEach(user.putObject("attributes").putArray("vectors")::add);
    user.putArray("credentials").addObject().put("type", "password").put("value", password);
    server.realm(REALM).create("/users", user);
  }

  /** Sets the last day of a provider. */
  public void lastDay(String alias, String day) {
    ObjectNode provider = (ObjectNode) families.get(PROVIDERS + "/" + alias);
    ((ObjectNode) provider.get("config")).put("educonnect.lastDay", day);
    families.put(PROVIDERS + "/" + alias, provider);
  }

  private JsonNode file(String name) {
    try (InputStream in = OlderDesks.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return JSON.readTree(
          text.replace("@issuer@", issuer)
              .replace("@older@", issuer.replaceFirst("[^/]+$", REALM))
              .replace("@secret@", secret));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
