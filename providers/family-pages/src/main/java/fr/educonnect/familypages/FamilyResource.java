package fr.educonnect.familypages;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.identifier.Academy;
import fr.educonnect.domain.login.LoginId;
import fr.educonnect.familypages.account.AccountPage;
import fr.educonnect.familypages.account.ChildrenPage;
import fr.educonnect.familypages.assistance.AssistancePage;
import fr.educonnect.familypages.entry.SchoolLink;
import fr.educonnect.familypages.entry.ServiceLink;
import fr.educonnect.familypages.entry.WaysIn;
import fr.educonnect.familypages.integrators.IntegratorsPage;
import fr.educonnect.familypages.portal.PortalPage;
import fr.educonnect.proofs.flow.Outage;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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

  /** « Assistance », for whoever needs it. */
  @GET
  @Path("assistance")
  public Response assistance() {
    return help(AssistancePage::start);
  }

  /**
   * What an academy says of its assistance.
   *
   * @param code two digits
   */
  @GET
  @Path("assistance/{academy}")
  public Response assistance(@PathParam("academy") String code) {
    return Academy.ofCode(code)
        .map(academy -> help(page -> page.of(academy)))
        .orElseGet(() -> seeOther(urls.of(FamilyPage.ASSISTANCE)));
  }

  private Response help(Function<AssistancePage, Response> work) {
    return answer(
        FamilyPage.ASSISTANCE,
        () -> work.apply(new AssistancePage(session, FamilyVisit.of(session))));
  }

  /**
   * The search of a school whose sign-in to its ENT somebody wants.
   *
   * @param typed name and town; may be null
   */
  @GET
  @Path(WaysIn.SCHOOL)
  public Response school(@QueryParam(SchoolLink.TYPED) String typed) {
    return wayIn(waysIn -> new SchoolLink(waysIn).search(typed == null ? "" : typed));
  }

  /**
   * On to the sign-in of a school's ENT (« mire simplifiée »).
   *
   * @param name UAI, or a readable name of the ENT's file
   */
  @GET
  @Path(WaysIn.SCHOOL + "/{name}")
  public Response ent(@PathParam("name") String name) {
    return wayIn(waysIn -> new SchoolLink(waysIn).lead(name));
  }

  /**
   * On to a service, by the entry that fits whoever comes (« aiguilleur »).
   *
   * @param clientId client id or entityID, whatever signs it has
   * @param entry what was chosen on the page that asks; may be null
   */
  @GET
  @Path(WaysIn.SERVICE)
  public Response service(
      @QueryParam(ServiceLink.SERVICE) String clientId,
      @QueryParam(ServiceLink.ENTRY) String entry) {
    return wayIn(waysIn -> new ServiceLink(waysIn).lead(clientId == null ? "" : clientId, entry));
  }

  /** The same for an id that can stand in a path. */
  @GET
  @Path(WaysIn.SERVICE + "/{service}")
  public Response serviceByPath(
      @PathParam("service") String clientId, @QueryParam(ServiceLink.ENTRY) String entry) {
    return service(clientId, entry);
  }

  /** What whoever brings a service in has to know. */
  @GET
  @Path(IntegratorsPage.PATH)
  public Response integrators() {
    return answer(FamilyPage.PORTAL, () -> new IntegratorsPage(session).show());
  }

  private Response wayIn(Function<WaysIn, Response> work) {
    return answer(FamilyPage.PORTAL, () -> work.apply(new WaysIn(session)));
  }

  /** After a sign-in: on to the page, whose address holds nothing of it. */
  @GET
  @Path(FamilyUrls.BACK)
  public Response back(
      @QueryParam(OAuth2Constants.STATE) String state,
      @QueryParam(Constants.KC_ACTION_STATUS) String status,
      @QueryParam(OAuth2Constants.ERROR) String error) {
    requireFamilies();
    Optional<AskedState> asked = AskedState.parse(state);
    if (asked.isPresent()) {
      return wayIn(waysIn -> new ServiceLink(waysIn).answered(asked.get().service(), error));
    }
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
    return answer(
        page, () -> FamilyVisit.of(session).map(work).orElseGet(() -> seeOther(urls.signIn(page))));
  }

  private Response answer(FamilyPage page, Supplier<Response> work) {
    session.getContext().setClient(requireFamilies());
    LocaleUtil.processLocaleParam(session, session.getContext().getRealm(), null);
    try {
      return uncached(work.get());
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
