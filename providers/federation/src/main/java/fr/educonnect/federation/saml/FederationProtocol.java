package fr.educonnect.federation.saml;

import static org.keycloak.saml.common.constants.JBossSAMLURIConstants.NAMEID_FORMAT_PERSISTENT;
import static org.keycloak.saml.common.constants.JBossSAMLURIConstants.NAMEID_FORMAT_TRANSIENT;
import static org.keycloak.saml.common.constants.JBossSAMLURIConstants.NAMEID_FORMAT_UNSPECIFIED;

import fr.educonnect.domain.federation.ProfileHint;
import fr.educonnect.federation.logout.SignedOutPage;
import fr.educonnect.federation.pairwise.ServiceIds;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.protocol.saml.SamlProtocol;
import org.keycloak.saml.common.constants.GeneralConstants;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.sessions.CommonClientSessionModel;

/** Keycloak's SAML, under the realm's own entityID. */
final class FederationProtocol extends SamlProtocol {

  private static final Set<String> PAIRWISE =
      Set.of(NAMEID_FORMAT_PERSISTENT.get(), NAMEID_FORMAT_UNSPECIFIED.get());

  /** The issuer of every message, and of assertions. */
  String issuer(RealmModel of) {
    return getResponseIssuer(of);
  }

  @Override
  protected String getResponseIssuer(RealmModel of) {
    return EntityId.own(of).orElseGet(() -> super.getResponseIssuer(of));
  }

  /**
   * Of an account never the login or the mail address, which Keycloak would give: by them services
   * could compare whom they know. A format that could only be one of these is refused.
   */
  @Override
  protected String getNameId(
      String format, CommonClientSessionModel service, UserSessionModel userSession) {
    Optional<ServiceIds> ids = ServiceIds.of(session, service.getClient(), userSession.getUser());
    if (ids.isEmpty() || format.equals(NAMEID_FORMAT_TRANSIENT.get())) {
      return super.getNameId(format, service, userSession);
    }
    return PAIRWISE.contains(format) ? ids.get().nameId() : null;
  }

  /** A sign-in that began here and was given up begins anew. */
  @Override
  public Response sendError(AuthenticationSessionModel tab, Error error, String message) {
    boolean ours = "true".equals(tab.getClientNote(SAML_IDP_INITIATED_LOGIN));
    if (!ours || error != Error.CANCELLED_BY_USER || !EntityId.isSet(realm)) {
      return super.sendError(tab, error, message);
    }
    URI again =
        new UnsolicitedRequest(
                tab.getClient().getClientId(),
                tab.getRedirectUri(),
                tab.getClientNote(GeneralConstants.RELAY_STATE),
                null)
            .address(
                uriInfo.getBaseUri(),
                ProfileHint.ofAcrValues(tab.getClientNote(OIDCLoginProtocol.ACR_PARAM)));
    return Response.seeOther(again).build();
  }

  @Override
  public Response frontchannelLogout(
      UserSessionModel userSession, AuthenticatedClientSessionModel service) {
    Response toService = super.frontchannelLogout(userSession, service);
    if (toService != null && EntityId.isSet(realm)) {
      new LogoutFrames(session).postpone(userSession);
    }
    return toService;
  }

  /** A service without an address for the answer still signs people out: they see our page. */
  @Override
  public Response finishBrowserLogout(
      UserSessionModel userSession, AuthenticationSessionModel tab) {
    if (!EntityId.isSet(realm)) {
      return super.finishBrowserLogout(userSession, tab);
    }
    boolean answered = userSession.getNote(SAML_LOGOUT_BINDING_URI) != null;
    return new LogoutFrames(session)
        .before(
            () ->
                answered ? super.finishBrowserLogout(userSession, tab) : SignedOutPage.of(session));
  }
}
