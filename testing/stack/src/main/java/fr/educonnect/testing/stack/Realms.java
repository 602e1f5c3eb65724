package fr.educonnect.testing.stack;

import fr.educonnect.realmconfig.RealmConfig;
import fr.educonnect.testing.stack.agents.AgentsHub;
import fr.educonnect.testing.stack.agents.ToolKey;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Brings the running server to the project's realm files, by the command that production uses. */
final class Realms {
  private final Addresses addresses;
  private final Map<String, String> values = new HashMap<>();

  /** Name of the secret of the realm of staff at the agents' hub. */
  static final String HUB_SECRET = "agents-hub";

  Realms(Addresses addresses, Secrets secrets, ToolKey tool) {
    this.addresses = addresses;
    values.put("REALM_CONFIG_ADMIN_PASSWORD", ServerEnvironment.ADMIN);
    values.put("SERVER_URL", addresses.keycloak());
    values.put("SMTP_HOST", "127.0.0.1");
    values.put("SMTP_PORT", Integer.toString(addresses.ports().smtp()));
    values.put("SMTP_STARTTLS", "false");
    values.put("SMTP_FROM", "ne-pas-repondre@educonnect.example");
    values.put("FORM_TARGETS", addresses.services() + " " + origin(addresses.franceConnect()));
    values.put("FRANCECONNECT_ENABLED", "true");
    values.put("FRANCECONNECT_ENVIRONMENT", "CUSTOM");
    values.put("FRANCECONNECT_ISSUER", addresses.franceConnect());
    values.put("FRANCECONNECT_CLIENT_ID", FranceConnectPartner.CLIENT);
    values.put("FRANCECONNECT_CLIENT_SECRET", secrets.get(FranceConnectPartner.SECRET));
    hub(addresses.agentsHub(), secrets.get(HUB_SECRET));
    values.put("DEMO_OIDC_URL", addresses.oidcService());
    values.put("DEMO_OIDC_SECRET", secrets.get("oidc"));
    values.put("DEMO_SAML_URL", addresses.samlService());
    values.put("SAML_ENTITY_ID", addresses.samlIdentityProvider());
    values.put("DEMO_TOOL_JWKS", tool.jwks());
  }

  private void hub(String hub, String secret) {
    values.put("AGENTS_HUB_OIDC_ENABLED", "true");
    values.put("AGENTS_HUB_ISSUER", hub);
    values.put("AGENTS_HUB_AUTHORIZATION_URL", hub + "/protocol/openid-connect/auth");
    values.put("AGENTS_HUB_TOKEN_URL", hub + "/protocol/openid-connect/token");
    values.put("AGENTS_HUB_USERINFO_URL", hub + "/protocol/openid-connect/userinfo");
    values.put("AGENTS_HUB_JWKS_URL", hub + "/protocol/openid-connect/certs");
    values.put("AGENTS_HUB_CLIENT_SECRET", secret);
    values.put("AGENTS_HUB_UID", AgentsHub.UID);
    values.put("AGENTS_HUB_FACTOR_AMR", "otp");
    values.put("AGENTS_HUB_SAML_ENABLED", "true");
    values.put("AGENTS_HUB_SAML_ENTITY_ID", hub);
    values.put("AGENTS_HUB_SAML_SIGN_ON_URL", hub + "/protocol/saml");
    values.put("AGENTS_HUB_SAML_METADATA_URL", hub + "/protocol/saml/descriptor");
  }

  private static String origin(String address) {
    return URI.create(address).resolve("/").toString();
  }

  /**
   * Applies the files; nothing changes where the server is as they say.
   *
   * @param log gets what the command says
   * @throws IllegalStateException when it does not succeed
   */
  void apply(Path files, Path log) {
    int code = run("apply", files, log);
    if (code != 0) {
      throw new IllegalStateException("realm-config apply ended with " + code + ", see " + log);
    }
  }

  /** Whether the server is as the files say. */
  boolean areApplied(Path files, Path log) {
    return run("plan", files, log) == 0;
  }

  private int run(String command, Path files, Path log) {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8))) {
      return new RealmConfig(values, out)
          .run(
              command,
              "--files=" + files,
              "--profile=development",
              "--server=" + addresses.keycloak(),
              "--admin-user=" + ServerEnvironment.ADMIN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
