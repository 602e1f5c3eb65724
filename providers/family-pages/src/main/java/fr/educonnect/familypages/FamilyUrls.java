package fr.educonnect.familypages;

import fr.educonnect.domain.identifier.Academy;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.keycloak.OAuth2Constants;
import org.keycloak.constants.AdapterConstants;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.protocol.oidc.OIDCLoginProtocolService;
import org.keycloak.services.resources.RealmsResource;

/** Addresses of the pages and of what leads to them, under the hostname that is set. */
public final class FamilyUrls {

  /** The client of these pages. */
  static final String CLIENT_ID = "educonnect-family";

  /** Where a sign-in comes back to. */
  static final String BACK = "back";

  /** Parameter of a page: the action that was done before. */
  static final String DONE = "done";

  private static final int CHALLENGE_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final KeycloakSession session;

  public FamilyUrls(KeycloakSession session) {
    this.session = session;
  }

  /** Of a page. */
  public URI of(FamilyPage page) {
    return of(page.path());
  }

  /** Of what an academy says of its assistance. */
  public URI assistance(Academy academy) {
    return of(FamilyPage.ASSISTANCE.path() + "/" + academy.code());
  }

  /** Of a page that tells what was done before. */
  URI of(FamilyPage page, String done) {
    return UriBuilder.fromUri(of(page)).queryParam(DONE, done).build();
  }

  /** Of what a page's form is sent to. */
  public URI of(String path) {
    return realm()
        .path(FamilyResourceFactory.PROVIDER_ID)
        .path(path)
        .build(session.getContext().getRealm().getName());
  }

  /** Through a sign-in to a page. */
  URI signIn(FamilyPage page) {
    return build(request(new ReturnState(page, Optional.empty()).render()));
  }

  /**
   * Through a sign-in without any page at an older identity provider.
   *
   * @param service client id or entityID of the one that it is for
   */
  public URI passive(String provider, String service) {
    return build(
        request(new AskedState(service).render())
            .queryParam(OIDCLoginProtocol.PROMPT_PARAM, OIDCLoginProtocol.PROMPT_VALUE_NONE)
            .queryParam(AdapterConstants.KC_IDP_HINT, provider));
  }

  /** The same with the identifier filled in. */
  URI signIn(FamilyPage page, String loginId) {
    return build(
        request(new ReturnState(page, Optional.empty()).render())
            .queryParam(OIDCLoginProtocol.LOGIN_HINT_PARAM, "{login}")
            .resolveTemplate("login", loginId));
  }

  /**
   * Through an action, which asks for a recent sign-in, and back to a page.
   *
   * @param action id of the required action
   * @param about what it is about, where it is about something: letters and digits
   */
  URI action(FamilyPage page, String action, Optional<String> about) {
    return build(
        request(new ReturnState(page, Optional.of(action)).render())
            .queryParam(Constants.KC_ACTION, action + about.map(what -> ":" + what).orElse("")));
  }

  /**
   * The code that comes back is never redeemed: the pages know people by their session. The
   * challenge (RFC 7636) is one that no verifier is known for, so that nobody else can redeem it.
   */
  private UriBuilder request(String state) {
    return OIDCLoginProtocolService.authUrl(session.getContext().getUri())
        .queryParam(OAuth2Constants.CLIENT_ID, CLIENT_ID)
        .queryParam(OAuth2Constants.RESPONSE_TYPE, OAuth2Constants.CODE)
        .queryParam(OAuth2Constants.SCOPE, OAuth2Constants.SCOPE_OPENID)
        .queryParam(OAuth2Constants.REDIRECT_URI, of(BACK))
        .queryParam(OAuth2Constants.STATE, state)
        .queryParam(OIDCLoginProtocol.CODE_CHALLENGE_PARAM, challenge())
        .queryParam(OIDCLoginProtocol.CODE_CHALLENGE_METHOD_PARAM, "S256");
  }

  private URI build(UriBuilder request) {
    return request.build(session.getContext().getRealm().getName());
  }

  private UriBuilder realm() {
    return RealmsResource.realmBaseUrl(session.getContext().getUri());
  }

  private static String challenge() {
    byte[] bytes = new byte[CHALLENGE_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
