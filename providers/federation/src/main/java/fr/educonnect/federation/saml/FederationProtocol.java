package fr.educonnect.federation.saml;

import fr.educonnect.domain.federation.ProfileHint;
import fr.educonnect.federation.logout.SignedOutPage;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.protocol.saml.SamlProtocol;
import org.keycloak.saml.common.constants.GeneralConstants;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Keycloak's SAML, under the realm's own entityID. */
final class FederationProtocol extends SamlProtocol {

  /** The issuer of every message, and of assertions. */
  String issuer(RealmModel of) {
    return getResponseIssuer(of);
  }

  @Override
  protected String getResponseIssuer(RealmModel of) {
    return EntityId.own(of).orElseGet(() -> super.getResponseIssuer(of));
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
