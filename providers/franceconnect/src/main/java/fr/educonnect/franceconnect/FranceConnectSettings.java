package fr.educonnect.franceconnect;

import static org.keycloak.provider.ProviderConfigProperty.LIST_TYPE;
import static org.keycloak.provider.ProviderConfigProperty.STRING_TYPE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.provider.ProviderConfigProperty;

/** What administrators set; the console shows it, {@code realm-config} writes it. */
final class FranceConnectSettings {
  static final String ENVIRONMENT = "environment";
  static final String CUSTOM_ISSUER = "customIssuer";
  static final String CLIENT_ID = "clientId";
  static final String CLIENT_AUTHENTICATION = "clientAuthMethod";
  static final String ASSERTION_ALGORITHM = "clientAssertionSigningAlg";
  static final String LEVEL = "level";
  static final String SCOPES = "defaultScope";

  private static final String LEAST = "openid given_name family_name preferred_username";

  private static final Set<String> KNOWN_SCOPES =
      Set.of(
          "openid",
          "given_name",
          "family_name",
          "preferred_username",
          "birthdate",
          "gender",
          "birthplace",
          "birthcountry",
          "identite_pivot",
          "profile",
          "birth");

  private static final Pattern ISSUER = Pattern.compile("|https?://[^\\s?#]+[^\\s?#/]");

  private static final Map<String, String> DEFAULTS =
      Map.of(
          ENVIRONMENT,
          Environment.INTEGRATION.name(),
          CUSTOM_ISSUER,
          "",
          CLIENT_ID,
          "",
          CLIENT_AUTHENTICATION,
          OIDCLoginProtocol.CLIENT_SECRET_POST,
          ASSERTION_ALGORITHM,
          "RS256",
          LEVEL,
          Level.EIDAS1.acr(),
          SCOPES,
          LEAST);

  private FranceConnectSettings() {}

  /** The value in use. */
  static String valueOf(Map<String, String> stored, String name) {
    String value = stored.get(name);
    return value == null || value.isBlank() ? DEFAULTS.get(name) : value.strip();
  }

  /** In the order of the console. Client id and secret it asks for by itself. */
  static List<ProviderConfigProperty> declared() {
    return List.of(
        choice(
            ENVIRONMENT,
            "Environment",
            "Where FranceConnect is. Client id and secret are those of this environment.",
            Arrays.stream(Environment.values()).map(Enum::name).toList()),
        text(
            CUSTOM_ISSUER,
            "Own address",
            "With the environment CUSTOM: the issuer, ending in /api/v2."),
        choice(
            CLIENT_AUTHENTICATION,
            "Client authentication",
            "How the realm proves at FranceConnect who it is.",
            FranceConnectConfig.CLIENT_AUTHENTICATIONS),
        choice(
            ASSERTION_ALGORITHM,
            "Algorithm of the client's proof",
            "With private_key_jwt: the realm needs a signing key of this algorithm.",
            FranceConnectConfig.ALGORITHMS),
        choice(
            LEVEL,
            "eIDAS level",
            "Asked for, and checked in what comes back. FranceConnect knows eidas1 only.",
            Arrays.stream(Level.values()).map(Level::acr).toList()),
        text(
            SCOPES,
            "Scopes",
            "Separated by spaces; no more than the habilitation lists. The journey needs these."));
  }

  private static ProviderConfigProperty choice(
      String name, String label, String help, List<String> options) {
    ProviderConfigProperty property =
        new ProviderConfigProperty(name, label, help, LIST_TYPE, DEFAULTS.get(name));
    property.setOptions(options);
    return property;
  }

  private static ProviderConfigProperty text(String name, String label, String help) {
    return new ProviderConfigProperty(name, label, help, STRING_TYPE, DEFAULTS.get(name));
  }

  /**
   * Holds stored values against what is declared.
   *
   * @throws IllegalArgumentException naming the first that does not fit
   */
  static void check(Map<String, String> stored) {
    for (ProviderConfigProperty property : declared()) {
      String value = valueOf(stored, property.getName());
      if (property.getType().equals(LIST_TYPE) && !property.getOptions().contains(value)) {
        throw unfit(property.getName(), "one of " + String.join(", ", property.getOptions()));
      }
    }
    List<String> scopes = FranceConnectConfig.words(valueOf(stored, SCOPES));
    if (!scopes.contains("openid") || !KNOWN_SCOPES.containsAll(scopes)) {
      throw unfit(SCOPES, "openid and scopes of FranceConnect");
    }
    String issuer = valueOf(stored, CUSTOM_ISSUER);
    boolean custom = valueOf(stored, ENVIRONMENT).equals(Environment.CUSTOM.name());
    if (!ISSUER.matcher(issuer).matches() || (custom && issuer.isEmpty())) {
      throw unfit(CUSTOM_ISSUER, "an address without a slash at its end");
    }
  }

  private static IllegalArgumentException unfit(String name, String expected) {
    return new IllegalArgumentException(name + " must be " + expected);
  }
}
