package fr.educonnect.signin.link;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.proof.ProofLink;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.proof.ProofPurpose;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.util.LocaleUtil;

/**
 * Links in mails and text messages. Opening one shows a page and changes nothing, because scanners
 * of mail open links; what the page posts acts. A link that was used, replaced or forgotten about
 * gives one page, whatever the reason.
 */
public final class LinkResource {

  private static final Map<ProofPurpose, LinkAction> ACTIONS =
      Map.of(
          ProofPurpose.VALIDATE_MAIL, new MailValidation(),
          ProofPurpose.RECOVER_PASSWORD, new PasswordRecovery(),
          ProofPurpose.FREEZE, new AccountFreeze(),
          ProofPurpose.UNLINK_FRANCECONNECT, new FranceConnectUndo(),
          ProofPurpose.UNDO_JOIN, new JoinUndoing(),
          ProofPurpose.REVERT_PASSWORD, new PasswordRevert(),
          ProofPurpose.REVERT_MAIL, ContactRevert.MAIL,
          ProofPurpose.REVERT_MOBILE, ContactRevert.MOBILE,
          ProofPurpose.REVERT_CHILDREN, new ChildrenRevert(),
          ProofPurpose.REVERT_FRANCECONNECT, new FranceConnectRevert());

  private final KeycloakSession session;

  LinkResource(KeycloakSession session) {
    this.session = session;
  }

  /** The page of the link. */
  @GET
  @Path("{token}")
  public Response show(@PathParam("token") String token) {
    return answer(token, (action, visit) -> action.show(visit));
  }

  /** What the page sends. */
  @POST
  @Path("{token}")
  public Response act(@PathParam("token") String token) {
    MultivaluedMap<String, String> form =
        session.getContext().getHttpRequest().getDecodedFormParameters();
    return answer(token, (action, visit) -> action.act(visit, form));
  }

  private Response answer(String token, BiFunction<LinkAction, LinkVisit, Response> work) {
    if (session.getContext().getRealm().getComponent(DirectoryProvider.COMPONENT_ID) == null) {
      throw new NotFoundException();
    }
    LocaleUtil.processLocaleParam(session, session.getContext().getRealm(), null);
    LinkPages pages = new LinkPages(session, token);
    try {
      Response page =
          visit(token, pages)
              .map(visit -> work.apply(ACTIONS.get(visit.link().purpose()), visit))
              .orElseGet(pages::dead);
      return Response.fromResponse(page).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    } catch (DirectoryException e) {
      return pages.outage(e);
    }
  }

  // An account that was joined to another is found there.
  private static Optional<AccountSnapshot> account(DirectoryProvider directory, ProofLink link) {
    return link.purpose() == ProofPurpose.UNDO_JOIN
        ? directory.joins().of(link.accountId()).flatMap(join -> directory.byId(join.keptId()))
        : directory.byId(link.accountId());
  }

  private Optional<LinkVisit> visit(String token, LinkPages pages) {
    DirectoryProvider directory = session.getProvider(DirectoryProvider.class);
    Optional<ProofLink> link =
        directory.proofLinks().read(token).filter(found -> ACTIONS.containsKey(found.purpose()));
    Optional<AccountSnapshot> account = link.flatMap(found -> account(directory, found));
    return account.map(found -> new LinkVisit(session, link.get(), found, pages));
  }
}
