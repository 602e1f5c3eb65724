package fr.educonnect.franceconnect;

import com.fasterxml.jackson.databind.JsonNode;
import fr.educonnect.franceconnect.FranceConnectEndpoint.OneCode;
import fr.educonnect.franceconnect.firstlogin.KnownIdentity;
import fr.educonnect.proofs.session.SignInWay;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.keycloak.OAuth2Constants;
import org.keycloak.authentication.authenticators.browser.AbstractUsernameFormAuthenticator;
import org.keycloak.broker.oidc.OIDCIdentityProvider;
import org.keycloak.broker.provider.AuthenticationRequest;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.broker.provider.IdentityBrokerException;
import org.keycloak.broker.provider.IdpLinkAction;
import org.keycloak.common.util.Time;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.http.simple.SimpleHttp;
import org.keycloak.http.simple.SimpleHttpRequest;
import org.keycloak.http.simple.SimpleHttpResponse;
import org.keycloak.jose.jws.JWSInput;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.representations.AccessTokenResponse;
import org.keycloak.representations.JsonWebToken;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.util.JsonSerialization;

/**
 * FranceConnect v2: what its contract asks beyond Keycloak's broker. Parsing, signatures and the
 * way back are Keycloak's.
 */
final class FranceConnectProvider extends OIDCIdentityProvider {

  /** Keycloak's own note, private there: its check of the nonce reads it again. */
  static final String NONCE_NOTE = "BROKER_NONCE";

  private static final int SERVER_ERRORS = 500;

  private static final String SIGNED = "application/jwt";

  private final FranceConnectConfig settings;

  FranceConnectProvider(KeycloakSession session, FranceConnectConfig settings) {
    super(session, settings);
    this.settings = settings;
  }

  @Override
  public Object callback(RealmModel realm, AuthenticationCallback callback, EventBuilder event) {
    return new FranceConnectEndpoint(callback, realm, event, this);
  }

  KeycloakSession session() {
    return session;
  }

  @Override
  public FranceConnectConfig getConfig() {
    return settings;
  }

  /** The token endpoint's answer, with the proofs of who asks and of who began (PKCE). */
  String redeem(OneCode one) {
    SimpleHttpRequest request =
        new OIDCEndpoint(one.callback(), one.realm(), one.event(), this)
            .generateTokenRequest(one.code());
    try (SimpleHttpResponse answer = request.asResponse()) {
      if (answer.getStatus() >= SERVER_ERRORS) {
        throw new RefusedException(Refusal.UNAVAILABLE);
      }
      if (answer.getStatus() != Response.Status.OK.getStatusCode()) {
        throw new RefusedException(Refusal.CODE_REFUSED);
      }
      return answer.asString();
    } catch (IOException e) {
      throw new RefusedException(Refusal.UNAVAILABLE, e);
    }
  }

  @Override
  public Response performLogin(AuthenticationRequest request) {
    if (!settings.isComplete()) {
      throw new IdentityBrokerException("FranceConnect: client id or address is not set");
    }
    return super.performLogin(request);
  }

  /**
   * Keycloak's nonce has 22 characters; FranceConnect asks for at least 32, its support for exactly
   * 64. Keycloak's state (more than 64 characters of {@code A-Za-z0-9_.-}) is long enough for both
   * and stays: it leads back to the browser's tab, also on another node.
   */
  @Override
  protected UriBuilder createAuthorizationUrl(AuthenticationRequest request) {
    String nonce = Randoms.hex();
    UriBuilder url = super.createAuthorizationUrl(request);
    request.getAuthenticationSession().setClientNote(NONCE_NOTE, nonce);
    return url.replaceQueryParam(OIDCLoginProtocol.NONCE_PARAM, nonce)
        // A service's prompt is not FranceConnect's: it asks every time.
        .replaceQueryParam(OAuth2Constants.PROMPT)
        .replaceQueryParam(OAuth2Constants.ACR_VALUES, settings.level().acr());
  }

  /** ES256 and RS256 only; after a failure the keys are read again, once: they rotate. */
  @Override
  protected boolean verifySignature(JWSInput jws) {
    return FranceConnectConfig.allows(jws.getHeader().getRawAlgorithm())
        && (super.verifySignature(jws) || (reloadKeys() && super.verifySignature(jws)));
  }

  @Override
  protected String parseTokenInput(String encodedToken, boolean shouldBeSigned) {
    try {
      return super.parseTokenInput(encodedToken, true);
    } catch (RuntimeException e) {
      throw new RefusedException(Refusal.SIGNATURE, e);
    }
  }

  @Override
  protected JsonWebToken validateToken(String encodedToken, boolean ignoreAudience) {
    JsonWebToken token;
    try {
      token = JsonSerialization.readValue(parseTokenInput(encodedToken, true), JsonWebToken.class);
    } catch (IOException e) {
      throw new RefusedException(Refusal.ANSWER_UNREADABLE, e);
    }
    rules()
        .refusal(token, Time.currentTimeSeconds())
        .ifPresent(
            refusal -> {
              throw new RefusedException(refusal);
            });
    return token;
  }

  private TokenRules rules() {
    AuthenticationSessionModel tab = session.getContext().getAuthenticationSession();
    String nonce = tab == null ? null : tab.getClientNote(NONCE_NOTE);
    return new TokenRules(settings.getIssuer(), settings.getClientId(), nonce, settings.level());
  }

  /** Whom the tokens are about; no attribute of theirs goes to a user. */
  @Override
  protected BrokeredIdentityContext extractIdentity(
      AccessTokenResponse tokens, String accessToken, JsonWebToken idToken) {
    String sub = idToken.getSubject();
    JsonNode claims = userInfo(accessToken);
    new UserInfoRules(settings.getIssuer(), settings.getClientId(), sub)
        .refusal(claims)
        .ifPresent(
            refusal -> {
              throw new RefusedException(refusal);
            });
    BrokeredIdentityContext identity = new BrokeredIdentityContext(sub, settings);
    // Keycloak writes this name in events, and beside the link.
    identity.setUsername(settings.getAlias());
    person(sub, claims, idToken).putInto(identity.getContextData());
    identity.getContextData().put(FEDERATED_ACCESS_TOKEN_RESPONSE, forLogout(tokens));
    return identity;
  }

  /** The directory says which account the identity opens, before Keycloak looks for its link. */
  @Override
  public void preprocessFederatedIdentity(
      KeycloakSession session, RealmModel realm, BrokeredIdentityContext context) {
    super.preprocessFederatedIdentity(session, realm, context);
    new KnownIdentity(session, realm, context).beforeSignIn();
  }

  private static Person person(String sub, JsonNode claims, JsonWebToken idToken) {
    return new Person(
        sub,
        claims.path("given_name").asText(),
        claims.path("family_name").asText(),
        claims.path("preferred_username").asText(),
        TokenRules.level(idToken).orElseThrow());
  }

  // Signing out needs the ID token, nothing needs the others.
  private static AccessTokenResponse forLogout(AccessTokenResponse tokens) {
    AccessTokenResponse kept = new AccessTokenResponse();
    kept.setIdToken(tokens.getIdToken());
    return kept;
  }

  private JsonNode userInfo(String accessToken) {
    try (SimpleHttpResponse answer =
        SimpleHttp.create(session)
            .doGet(settings.getUserInfoUrl())
            .auth(accessToken)
            .asResponse()) {
      String type = answer.getFirstHeader(HttpHeaders.CONTENT_TYPE);
      if (answer.getStatus() != Response.Status.OK.getStatusCode()
          || type == null
          || !type.startsWith(SIGNED)) {
        throw new RefusedException(Refusal.USER_INFO);
      }
      return JsonSerialization.readValue(parseTokenInput(answer.asString(), true), JsonNode.class);
    } catch (IOException e) {
      throw new RefusedException(Refusal.UNAVAILABLE, e);
    }
  }

  /** Also after a first sign-in; not where somebody who is signed in only links their account. */
  @Override
  public void authenticationFinished(
      AuthenticationSessionModel tab, BrokeredIdentityContext identity) {
    super.authenticationFinished(tab, identity);
    UserModel user = tab.getAuthenticatedUser();
    // What Keycloak writes in events as the name that was typed.
    tab.setAuthNote(AbstractUsernameFormAuthenticator.ATTEMPTED_USERNAME, user.getId());
    if (tab.getAuthNote(IdpLinkAction.KC_ACTION_LINKING_IDENTITY_PROVIDER) == null) {
      SignInWay.byProvider(tab);
      SignInTime.write(session, user);
    }
  }

  /** Nobody signs in by it, yet whoever signs out leaves FranceConnect too. */
  void isUsedIn(AuthenticationSessionModel tab, BrokeredIdentityContext identity) {
    super.authenticationFinished(tab, identity);
    tab.setUserSessionNote(Details.IDENTITY_PROVIDER, settings.getAlias());
  }

  @Override
  protected boolean supportsExternalExchange() {
    return false;
  }

  /**
   * FranceConnect is left with the ID token, valid or not, and a state of this sign-out only. Once:
   * Keycloak asks again after each service that it tells through the browser.
   */
  @Override
  public Response keycloakInitiatedBrowserLogout(
      KeycloakSession session, UserSessionModel userSession, UriInfo uriInfo, RealmModel realm) {
    String idToken = userSession.getNote(FEDERATED_ID_TOKEN);
    if (idToken == null || !settings.isComplete()) {
      return null;
    }
    userSession.removeNote(FEDERATED_ID_TOKEN);
    return Response.seeOther(
            UriBuilder.fromUri(settings.getLogoutUrl())
                .queryParam(OIDCLoginProtocol.ID_TOKEN_HINT, idToken)
                .queryParam(OAuth2Constants.STATE, new SignOuts(session).begin(userSession))
                .queryParam(
                    OIDCLoginProtocol.POST_LOGOUT_REDIRECT_URI_PARAM,
                    FranceConnectEndpoint.logoutResponse(uriInfo, realm, settings.getAlias()))
                .build())
        .build();
  }
}
