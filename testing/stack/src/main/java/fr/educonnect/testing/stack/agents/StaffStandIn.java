package fr.educonnect.testing.stack.agents;

import fr.educonnect.realmconfig.server.AdminApi;
import fr.educonnect.testing.stack.database.JdbcAddress;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The demo staff, where they have their accounts, and the demo tool of an academy. */
public final class StaffStandIn {
  private final AgentsHub hub;
  private final Path toolKey;
  private Map<String, HubAgent> people = Map.of();

  /**
   * @param agents issuer of the realm of staff
   * @param secret of that realm at the hub
   * @param toolKey file of the tool's key
   */
  public StaffStandIn(AdminApi server, String agents, String secret, Path toolKey) {
    this.hub = new AgentsHub(server, agents, secret);
    this.toolKey = toolKey;
  }

  /**
   * Gives the demo staff their accounts.
   *
   * @param passwords by login
   */
  public void cast(JdbcAddress directory, UnaryOperator<String> passwords) {
    people = hub.cast(directory, passwords);
  }

  /** Who plays a role. */
  public HubAgent get(String role) {
    return people.get(role);
  }

  /** Everybody by role, as {@code stack.json} tells them: these after the others. */
  public Map<String, Object> beside(Map<String, ?> others) {
    Map<String, Object> everybody = new LinkedHashMap<>(others);
    everybody.putAll(people);
    return everybody;
  }

  public AgentsHub hub() {
    return hub;
  }

  /** What the demo tool signs in with. */
  public ToolKey toolKey() {
    return ToolKey.in(toolKey);
  }

  /** The demo tool, as {@code stack.json} tells it. */
  public Map<String, Object> tool() {
    return Map.of("clientId", ToolKey.CLIENT, "key", toolKey.toString());
  }
}
