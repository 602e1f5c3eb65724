package fr.educonnect.testing.stack.agents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.server.AdminApi;
import fr.educonnect.realmconfig.server.RealmApi;
import fr.educonnect.testing.stack.database.JdbcAddress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The hub's realm. */
public final class AgentsHub {

  /** Its name. */
  public static final String REALM = "agents-hub";

  /** Claim and attribute of the identifier. */
  public static final String UID = "uid";

  static final List<String> ATTRIBUTES =
      List.of(
          "FrEduFonctAdm", "FrEduRneResp", "FrEduResDel", "FrEduGestResp", "ctgrps", "EctEtabResp");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final RealmApi realm;
  private final AdminApi server;
  private final String agents;
  private final String secret;

  /**
   * @param agents issuer of the realm of staff
   * @param secret of that realm at the hub
   */
  public AgentsHub(AdminApi server, String agents, String secret) {
    this.server = server;
    this.realm = server.realm(REALM);
    this.agents = agents;
    this.secret = secret;
  }

  /** Makes the realm unless it is there. */
  public void open() {
    if (realm.find("").isPresent()) {
      return;
    }
    JsonNode made = file();
    addMappers((ArrayNode) made.at("/clients/0/protocolMappers"), true);
    addMappers((ArrayNode) made.at("/clients/1/protocolMappers"), false);
    server.createRealm(made);
    ObjectNode profile = (ObjectNode) realm.get("/users/profile");
    realm.put("/users/profile", profile.put("unmanagedAttributePolicy", "ENABLED"));
  }

  /** Whom the demo is played by, by their roles. */
  public Map<String, HubAgent> cast(JdbcAddress directory, UnaryOperator<String> passwords) {
    Map<String, HubAgent> staff = DemoStaff.of(new StaffSchools(directory), passwords);
    staff.values().forEach(this::enrol);
    return staff;
  }

  /** Gives an agent an account at the hub, or lets the hub say something else of them. */
  public void enrol(HubAgent agent) {
    ObjectNode user = JSON.createObjectNode();
    user.put("username", agent.login()).put("enabled", true).put("emailVerified", true);
    user.put("firstName", agent.firstName()).put("lastName", agent.lastName());
    user.put("email", agent.login() + "@academie.example");
    user.set("attributes", JSON.valueToTree(agent.said()));
    user.putArray("credentials").addObject().put("type", "password").put("value", agent.password());
    JsonNode known = realm.get("/users?exact=true&username=" + agent.login());
    if (known.isEmpty()) {
      realm.create("/users", user);
    } else {
      realm.put("/users/" + known.get(0).get("id").asText(), user);
    }
  }

  private static void addMappers(ArrayNode mappers, boolean overOidc) {
    property(mappers, overOidc, UID, "username");
    property(mappers, overOidc, "givenName", "firstName");
    property(mappers, overOidc, "sn", "lastName");
    property(mappers, overOidc, "mail", "email");
    ATTRIBUTES.forEach(name -> attribute(mappers, overOidc, name));
    if (overOidc) {
      attribute(mappers, true, "amr");
    }
  }

  private static void property(ArrayNode mappers, boolean overOidc, String name, String property) {
    String mapper = overOidc ? "oidc-usermodel-attribute-mapper" : "saml-user-property-mapper";
    config(mappers, overOidc, name, mapper).put("user.attribute", property);
  }

  private static void attribute(ArrayNode mappers, boolean overOidc, String name) {
    String mapper = overOidc ? "oidc-usermodel-attribute-mapper" : "saml-user-attribute-mapper";
    config(mappers, overOidc, name, mapper).put("user.attribute", name).put("multivalued", "true");
  }

  private static ObjectNode config(
      ArrayNode mappers, boolean overOidc, String name, String mapper) {
    ObjectNode made = mappers.addObject().put("name", name).put("protocolMapper", mapper);
    made.put("protocol", overOidc ? "openid-connect" : "saml");
    ObjectNode config = made.putObject("config");
    if (overOidc) {
      return config
          .put("claim.name", name)
          .put("jsonType.label", "String")
          .put("id.token.claim", "true")
          .put("userinfo.token.claim", "true");
    }
    return config.put("attribute.name", name).put("attribute.nameformat", "Basic");
  }

  private JsonNode file() {
    try (InputStream in = AgentsHub.class.getResourceAsStream("realm.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return JSON.readTree(text.replace("@agents@", agents).replace("@secret@", secret));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
