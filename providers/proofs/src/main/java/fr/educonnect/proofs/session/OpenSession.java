package fr.educonnect.proofs.session;

import fr.educonnect.proofs.flow.FlowUrls;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.cookie.CookieProvider;
import org.keycloak.cookie.CookieType;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Somebody who is signed in in this browser already, from another tab. Keycloak would let a second
 * person go all the way and then refuse: one of the two is chosen before. Who it is is not told.
 */
public final class OpenSession {

  private static final String TEMPLATE = "someone-else.ftl";

  /** Field of the page's buttons. */
  private static final String BUTTON = "step";

  private static final String LEAVE = "LEAVE";
  private static final String STAY = "STAY";

  private static final String ASKED_FOR = "educonnect.someone-else";

  private final AuthenticationFlowContext context;

  public OpenSession(AuthenticationFlowContext context) {
    this.context = context;
  }

  /**
   * Whether anybody is signed in here. Whoever is at the registration loses Keycloak's cookie of
   * the open session at each request: it is given back, to a request that brought it and to no
   * other. The number of the browser alone proves nothing, it can be put into somebody else's.
   */
  public boolean exists() {
    giveBack();
    return found().isPresent();
  }

  /** Whether anybody is signed in here whose identifier is another. */
  public boolean existsBeside(String login) {
    return isLikely()
        && found().filter(open -> !open.getUser().getUsername().equals(login)).isPresent();
  }

  /**
   * Has the tab's sign-in page ask who goes on, where somebody else has come through FranceConnect.
   *
   * @param userId Keycloak's, of who has come
   * @return false if nobody else is signed in in the tab's browser
   */
  public static boolean askBeside(
      KeycloakSession session, AuthenticationSessionModel tab, String userId) {
    boolean somebodyElse =
        found(session, tab).filter(open -> !open.getUser().getId().equals(userId)).isPresent();
    if (somebodyElse) {
      tab.setAuthNote(ASKED_FOR, "true");
    }
    return somebodyElse;
  }

  /** Whether the page that asks who goes on is due, because {@link #askBeside} said so. */
  public boolean isAskedFor() {
    return context.getAuthenticationSession().getAuthNote(ASKED_FOR) != null && exists();
  }

  /** The page that asks who goes on. */
  public Response page() {
    return context.form().createForm(TEMPLATE);
  }

  /** What a button of the page leads to; empty for any other form. */
  public Optional<Response> answer(MultivaluedMap<String, String> form) {
    String button = Optional.ofNullable(form.getFirst(BUTTON)).orElse("");
    return switch (button) {
      case LEAVE -> Optional.of(leave());
      case STAY -> Optional.of(stay());
      default -> Optional.empty();
    };
  }

  private Response leave() {
    found().ifPresent(this::end);
    return Response.seeOther(context.getRefreshExecutionUrl()).build();
  }

  private void end(UserSessionModel open) {
    context.newEvent().event(EventType.LOGOUT).session(open).user(open.getUser()).success();
    new SessionEnd(context.getSession()).here(open);
  }

  // From the beginning of the sign-in, which lets whoever is signed in pass.
  private Response stay() {
    giveBack();
    return new FlowUrls(context).beginAgain();
  }

  private void giveBack() {
    found().filter(this::isBrought).ifPresent(this::giveCookie);
  }

  private boolean isBrought(UserSessionModel open) {
    AuthResult brought =
        AuthenticationManager.authenticateIdentityCookie(
            context.getSession(), context.getRealm(), true);
    return brought != null && brought.session().getId().equals(open.getId());
  }

  private void giveCookie(UserSessionModel open) {
    AuthenticationManager.createLoginCookie(
        context.getSession(),
        context.getRealm(),
        open.getUser(),
        open,
        context.getUriInfo(),
        context.getConnection());
  }

  // Most who sign in bring no such cookie: nothing is looked up for them.
  private boolean isLikely() {
    return context.getSession().getProvider(CookieProvider.class).get(CookieType.IDENTITY) != null;
  }

  private Optional<UserSessionModel> found() {
    return found(context.getSession(), context.getAuthenticationSession());
  }

  // All tabs of a browser have the same number, and the session that comes of them as well.
  private static Optional<UserSessionModel> found(
      KeycloakSession session, AuthenticationSessionModel tab) {
    RealmModel realm = tab.getRealm();
    String browser = tab.getParentSession().getId();
    return Optional.ofNullable(session.sessions().getUserSession(realm, browser))
        .filter(open -> open.getUser() != null)
        .filter(open -> AuthenticationManager.isSessionValid(realm, open));
  }
}
