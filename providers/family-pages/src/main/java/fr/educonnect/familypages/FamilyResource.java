package fr.educonnect.familypages;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.login.LoginId;
import fr.educonnect.familypages.account.AccountPage;
import fr.educonnect.familypages.account.ChildrenPage;
import fr.educonnect.familypages.portal.PortalPage;
import fr.educonnect.proofs.flow.Outage;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.keycloak.OAuth2Constants;
import org.keycloak.authentication.RequiredActionContext.KcActionStatus;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.services.util.LocaleUtil;

/** The pages' addresses. */
public final class FamilyResource {

  private final KeycloakSession session;
  private final FamilyUrls urls;

  FamilyResource(KeycloakSession session) {
    this.session = session;
    this.urls = new FamilyUrls(session);
  }

  /** Where people arrive. */
  @GET
  public Response start() {
    return seeOther(urls.of(FamilyPage.PORTAL));
  }

  /**
   * Where letters and mails of schools lead: to the sign-in, with the identifier filled in.
   *
   * @param loginId as the letter has it; may be null
   */
  @GET
  @Path("start")
  public Response start(@QueryParam(OIDCLoginProtocol.LOGIN_HINT_PARAM) String loginId) {
    requireFamilies();
    String folded = LoginId.fold(loginId);
    return folded.isEmpty() ? start() : seeOther(urls.signIn(FamilyPage.PORTAL, folded));
  }

  @GET
  @Path("portal")
  public Response portal() {
    return page(FamilyPage.PORTAL, PortalPage::show);
  }

  /**
   * « Mes informations ».
   *
   * @param done the action that was done before; may be null
   */
  @GET
  @Path("account")
  public Response account(@QueryParam(FamilyUrls.DONE) String done) {
    return page(FamilyPage.ACCOUNT, visit -> AccountPage.show(visit, done));
  }

  /** « Mes enfants »; a student has none. */
  @GET
  @Path("children")
  public Response children(@QueryParam(FamilyUrls.DONE) String done) {
    return page(
        FamilyPage.CHILDREN,
        visit ->
            visit.isGuardian()
                ? ChildrenPage.show(visit, done)
                : seeOther(urls.of(FamilyPage.PORTAL)));
  }

  /** After a sign-in: on to the page, whose address holds nothing of it. */
  @GET
  @Path(FamilyUrls.BACK)
  public Response back(
      @QueryParam(OAuth2Constants.STATE) String state,
      @QueryParam(Constants.KC_ACTION_STATUS) String status) {
    requireFamilies();
    ReturnState wanted = ReturnState.parse(state);
    Optional<String> done =
        wanted.action().filter(id -> KcActionStatus.SUCCESS.name().equalsIgnoreCase(status));
    return seeOther(
        done.map(id -> urls.of(wanted.page(), id)).orElseGet(() -> urls.of(wanted.page())));
  }

  @POST
  @Path(SignOut.HERE)
  public Response signOut() {
    return form(SignOut::here);
  }

  @POST
  @Path(SignOut.EVERYWHERE)
  public Response signOutEverywhere() {
    return form(SignOut::everywhere);
  }

  // What comes from another site, or from a page of a session that is over, does nothing.
  private Response form(Function<FamilyVisit, Response> work) {
    return page(
        FamilyPage.PORTAL,
        visit ->
            StateCheck.isRight(
                    session,
                    session
                        .getContext()
                        .getHttpRequest()
                        .getDecodedFormParameters()
                        .getFirst(StateCheck.FIELD))
                ? work.apply(visit)
                : seeOther(urls.of(FamilyPage.PORTAL)));
  }

  private Response page(FamilyPage page, Function<FamilyVisit, Response> work) {
    session.getContext().setClient(requireFamilies());
    LocaleUtil.processLocaleParam(session, session.getContext().getRealm(), null);
    try {
      return uncached(
          FamilyVisit.of(session).map(work).orElseGet(() -> seeOther(urls.signIn(page))));
    } catch (DirectoryException e) {
      LoginFormsProvider outage =
          session.getProvider(LoginFormsProvider.class).setActionUri(urls.of(page));
      return uncached(Outage.page("Page", outage, urls.of(page), e));
    }
  }

  // Only a realm whose people are the directory's has these pages.
  private ClientModel requireFamilies() {
    RealmModel realm = session.getContext().getRealm();
    ClientModel client = realm.getClientByClientId(FamilyUrls.CLIENT_ID);
    if (client == null || realm.getComponent(DirectoryProvider.COMPONENT_ID) == null) {
      throw new NotFoundException();
    }
    return client;
  }

  private static Response seeOther(URI uri) {
    return uncached(Response.seeOther(uri).build());
  }

  private static Response uncached(Response response) {
    return Response.fromResponse(response).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }
}
