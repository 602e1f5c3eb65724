package fr.educonnect.franceconnect;

import java.util.Arrays;
import java.util.List;
import org.keycloak.OAuth2Constants;
import org.keycloak.broker.oidc.OIDCIdentityProviderConfig;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.IdentityProviderSyncMode;
import org.keycloak.models.RealmModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;

/**
 * The settings of one realm's FranceConnect. What the contract fixes is fixed here, whatever is
 * stored; what is not set has the default. Valid when empty: FranceConnect is then not usable yet.
 */
public final class FranceConnectConfig extends OIDCIdentityProviderConfig {
  private static final long serialVersionUID = 1L;

  /** Asked for at FranceConnect's token endpoint; Basic authentication is refused there. */
  static final List<String> CLIENT_AUTHENTICATIONS =
      List.of(OIDCLoginProtocol.CLIENT_SECRET_POST, OIDCLoginProtocol.PRIVATE_KEY_JWT);

  static final List<String> ALGORITHMS = List.of("ES256", "RS256");

  FranceConnectConfig() {
    super();
  }

  FranceConnectConfig(IdentityProviderModel model) {
    super(model);
  }

  private String setting(String name) {
    return FranceConnectSettings.valueOf(getConfig(), name);
  }

  /** Whether there is all that a sign-in needs. */
  boolean isComplete() {
    return !getIssuer().isEmpty() && !setting(FranceConnectSettings.CLIENT_ID).isEmpty();
  }

  Level level() {
    return Level.of(setting(FranceConnectSettings.LEVEL)).orElseThrow();
  }

  @Override
  public String getIssuer() {
    return Environment.valueOf(setting(FranceConnectSettings.ENVIRONMENT))
        .issuer(setting(FranceConnectSettings.CUSTOM_ISSUER));
  }

  private String endpoint(String path) {
    return getIssuer().isEmpty() ? null : getIssuer() + path;
  }

  @Override
  public String getAuthorizationUrl() {
    return endpoint("/authorize");
  }

  @Override
  public String getTokenUrl() {
    return endpoint("/token");
  }

  @Override
  public String getUserInfoUrl() {
    return endpoint("/userinfo");
  }

  @Override
  public String getLogoutUrl() {
    return endpoint("/session/end");
  }

  @Override
  public String getJwksUrl() {
    return endpoint("/jwks");
  }

  @Override
  public boolean isUseJwksUrl() {
    return true;
  }

  @Override
  public boolean isValidateSignature() {
    return true;
  }

  @Override
  public String getClientAuthMethod() {
    return setting(FranceConnectSettings.CLIENT_AUTHENTICATION);
  }

  @Override
  public String getClientAssertionSigningAlg() {
    return setting(FranceConnectSettings.ASSERTION_ALGORITHM);
  }

  @Override
  public String getDefaultScope() {
    return setting(FranceConnectSettings.SCOPES);
  }

  @Override
  public boolean isPkceEnabled() {
    return true;
  }

  @Override
  public String getPkceMethod() {
    return OAuth2Constants.PKCE_METHOD_S256;
  }

  // Nothing that a service asks of us is asked of FranceConnect.
  @Override
  public String getForwardParameters() {
    return "";
  }

  @Override
  public boolean isLoginHint() {
    return false;
  }

  @Override
  public boolean isPassMaxAge() {
    return false;
  }

  @Override
  public boolean isDisableNonce() {
    return false;
  }

  @Override
  public boolean isDisableUserInfoService() {
    return false;
  }

  @Override
  public boolean isBackchannelSupported() {
    return false;
  }

  @Override
  public boolean isSendIdTokenOnLogout() {
    return true;
  }

  @Override
  public Boolean isStoreToken() {
    return false;
  }

  @Override
  public boolean isStoreTokenInSession() {
    return false;
  }

  @Override
  public Boolean isTrustEmail() {
    return false;
  }

  @Override
  public boolean isTransientUsers() {
    return false;
  }

  @Override
  public boolean isFilteredByClaims() {
    return false;
  }

  @Override
  public IdentityProviderSyncMode getSyncMode() {
    return IdentityProviderSyncMode.IMPORT;
  }

  /** Holds the endpoints to what the realm demands of addresses, too. */
  @Override
  public void validate(RealmModel realm) {
    FranceConnectSettings.check(getConfig());
    super.validate(realm);
  }

  /** Whether a signature by this algorithm is looked at. */
  static boolean allows(String algorithm) {
    return ALGORITHMS.contains(algorithm);
  }

  static List<String> words(String text) {
    return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
