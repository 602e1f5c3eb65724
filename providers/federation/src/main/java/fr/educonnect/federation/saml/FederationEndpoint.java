package fr.educonnect.federation.saml;

import fr.educonnect.domain.federation.ProfileHint;
import fr.educonnect.federation.paths.TodaysPaths;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.common.VerificationException;
import org.keycloak.dom.saml.v2.protocol.AuthnRequestType;
import org.keycloak.dom.saml.v2.protocol.LogoutRequestType;
import org.keycloak.events.Errors;
import org.keycloak.events.EventBuilder;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.protocol.saml.SamlProtocol;
import org.keycloak.protocol.saml.SamlService;
import org.keycloak.saml.common.constants.GeneralConstants;
import org.keycloak.saml.processing.core.saml.v2.common.SAMLDocumentHolder;
import org.keycloak.saml.validators.DestinationValidator;
import org.keycloak.services.Urls;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.messages.Messages;
import org.keycloak.services.util.CacheControlUtil;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Keycloak's SAML endpoint, as services know today's identity provider. */
public final class FederationEndpoint extends SamlService {

  private final DestinationValidator validator;

  FederationEndpoint(
      KeycloakSession session, EventBuilder event, long inflated, DestinationValidator validator) {
    super(session, event, inflated, validator);
    this.validator = validator;
  }

  @Override
  @GET
  public void redirectBinding(
      @Suspended AsyncResponse answer,
      @QueryParam(GeneralConstants.SAML_REQUEST_KEY) String request,
      @QueryParam(GeneralConstants.SAML_RESPONSE_KEY) String response,
      @QueryParam(GeneralConstants.RELAY_STATE) String relayState,
      @QueryParam(GeneralConstants.SAML_ARTIFACT_KEY) String artifact) {
    CacheControlUtil.noBackButtonCacheControlHeader(session);
    newRedirectBindingProtocol().execute(answer, request, response, relayState, artifact);
  }

  @Override
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public void postBinding(
      @Suspended AsyncResponse answer,
      @FormParam(GeneralConstants.SAML_REQUEST_KEY) String request,
      @FormParam(GeneralConstants.SAML_RESPONSE_KEY) String response,
      @FormParam(GeneralConstants.RELAY_STATE) String relayState,
      @FormParam(GeneralConstants.SAML_ARTIFACT_KEY) String artifact) {
    CacheControlUtil.noBackButtonCacheControlHeader(session);
    newPostBindingProtocol().execute(answer, request, response, relayState, artifact);
  }

  /** A sign-in that begins here; its answer is to no request. */
  @GET
  @Path("unsolicited")
  public Response unsolicited(
      @QueryParam("providerId") String providerId,
      @QueryParam("shire") String shire,
      @QueryParam("target") String target,
      @QueryParam("time") String time) {
    CacheControlUtil.noBackButtonCacheControlHeader(session);
    return new Unsolicited(this, session, event)
        .begin(new UnsolicitedRequest(providerId, shire, target, time));
  }

  @Override
  @GET
  @Path("descriptor")
  @Produces(MediaType.APPLICATION_XML)
  public String getDescriptor() {
    return new IdentityProviderMetadata(session).signed(protocol().issuer(realm));
  }

  @Override
  public RedirectBindingProtocol newRedirectBindingProtocol() {
    return new Redirected();
  }

  @Override
  public PostBindingProtocol newPostBindingProtocol() {
    return new Posted();
  }

  /** Keycloak would answer a passive request under the realm's address. */
  @Override
  protected Response newBrowserAuthentication(
      AuthenticationSessionModel tab, boolean isPassive, boolean redirectToAuthentication) {
    return newBrowserAuthentication(tab, isPassive, redirectToAuthentication, protocol());
  }

  Response show(AuthenticationSessionModel tab) {
    // Which profile the page begins with, noted where OpenID Connect has it too.
    String profile =
        session.getContext().getUri().getQueryParameters().getFirst(UnsolicitedRequest.PROFILE);
    ProfileHint.ofAcrValues(profile)
        .ifPresent(hint -> tab.setClientNote(OIDCLoginProtocol.ACR_PARAM, hint.acr()));
    return newBrowserAuthentication(tab, false, true);
  }

  private FederationProtocol protocol() {
    FederationProtocol protocol = new FederationProtocol();
    protocol
        .setSession(session)
        .setRealm(realm)
        .setUriInfo(session.getContext().getUri())
        .setHttpHeaders(headers)
        .setEventBuilder(event);
    return protocol;
  }

  private Exchange exchange(String binding, String... paths) {
    URI server = session.getContext().getUri().getBaseUri();
    URI own = Urls.samlRequestEndpoint(server, realm.getName());
    List<URI> todays = Stream.of(paths).map(server::resolve).toList();
    return new Exchange(session, new Destinations(validator, own, todays), binding);
  }

  private boolean hasCookie() {
    return AuthenticationManager.authenticateIdentityCookie(session, realm, false) != null;
  }

  private Response withoutCookie(LogoutRequestType request, String relay, Exchange exchange) {
    if (!exchange.isForUs(request)) {
      event.error(Errors.INVALID_SAML_LOGOUT_REQUEST);
      return Refusals.page(session, Messages.INVALID_REQUEST);
    }
    return new LogoutWithoutCookie(session, event, protocol(), exchange.binding())
        .answer(request, relay);
  }

  private Response withoutConsumer() {
    event.error(Errors.INVALID_REDIRECT_URI);
    return Refusals.page(session, Messages.INVALID_REDIRECT_URI);
  }

  /** Messages by POST. */
  private final class Posted extends PostBindingProtocol {
    private final Exchange exchange =
        exchange(SamlProtocol.SAML_POST_BINDING, TodaysPaths.POST_SSO, TodaysPaths.POST_SLO);

    Posted() {
      redirectToAuthentication = true;
    }

    @Override
    protected SAMLDocumentHolder extractRequestDocument(String text) {
      return exchange.read(super.extractRequestDocument(text));
    }

    @Override
    protected SAMLDocumentHolder extractResponseDocument(String text) {
      return exchange.read(super.extractResponseDocument(text));
    }

    @Override
    protected URI getExpectedDestinationUri(KeycloakSession of) {
      return exchange.destination();
    }

    @Override
    protected void verifySignature(SAMLDocumentHolder message, ClientModel service)
        throws VerificationException {
      new SignedRequest(session).posted(message, service);
    }

    @Override
    protected Response loginRequest(String relay, AuthnRequestType request, ClientModel service) {
      return exchange.hasConsumer(request, service)
          ? super.loginRequest(relay, request, service)
          : withoutConsumer();
    }

    @Override
    protected String getBindingType() {
      return exchange.binding();
    }

    @Override
    protected Response logoutRequest(LogoutRequestType request, ClientModel service, String relay) {
      exchange.answerSignOutOf(service);
      return hasCookie()
          ? super.logoutRequest(request, service, relay)
          : withoutCookie(request, relay, exchange);
    }
  }

  /** Messages in the address. */
  private final class Redirected extends RedirectBindingProtocol {
    private final Exchange exchange =
        exchange(
            SamlProtocol.SAML_REDIRECT_BINDING, TodaysPaths.REDIRECT_SSO, TodaysPaths.REDIRECT_SLO);

    // A request counts once: reloading the page must not send it again.
    Redirected() {
      redirectToAuthentication = true;
    }

    @Override
    protected SAMLDocumentHolder extractRequestDocument(String text) {
      return exchange.read(super.extractRequestDocument(text));
    }

    @Override
    protected SAMLDocumentHolder extractResponseDocument(String text) {
      return exchange.read(super.extractResponseDocument(text));
    }

    @Override
    protected URI getExpectedDestinationUri(KeycloakSession of) {
      return exchange.destination();
    }

    @Override
    protected void verifySignature(SAMLDocumentHolder message, ClientModel service)
        throws VerificationException {
      new SignedRequest(session).redirected(message, service);
    }

    @Override
    protected Response loginRequest(String relay, AuthnRequestType request, ClientModel service) {
      return exchange.hasConsumer(request, service)
          ? super.loginRequest(relay, request, service)
          : withoutConsumer();
    }

    @Override
    protected String getBindingType() {
      return exchange.binding();
    }

    @Override
    protected Response logoutRequest(LogoutRequestType request, ClientModel service, String relay) {
      exchange.answerSignOutOf(service);
      return hasCookie()
          ? super.logoutRequest(request, service, relay)
          : withoutCookie(request, relay, exchange);
    }
  }
}
