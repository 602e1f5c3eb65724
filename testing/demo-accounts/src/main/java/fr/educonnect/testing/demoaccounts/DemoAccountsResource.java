package fr.educonnect.testing.demoaccounts;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.keycloak.models.AdminRoles;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.services.managers.AppAuthManager.BearerTokenAuthenticator;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;

/** The batch that brings demo accounts to a state. */
public final class DemoAccountsResource {
  private final KeycloakSession session;

  DemoAccountsResource(KeycloakSession session) {
    this.session = session;
  }

  /**
   * Brings each account to the asked state, in order. Accounts that are there already stay as they
   * are.
   *
   * @throws NotAuthorizedException without a token of this realm
   * @throws ForbiddenException when the token is not an administrator's
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public List<PreparedAccount> prepare(List<DemoAccount> accounts) {
    requireAdministrator();
    Preparation preparation = new Preparation(session);
    return accounts.stream().map(preparation::prepare).toList();
  }

  /**
   * Has the event happen to the account, as the consoles of schools and the assistance team will.
   *
   * @throws NotAuthorizedException without a token of this realm
   * @throws ForbiddenException when the token is not an administrator's
   */
  @POST
  @Path("events")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public PreparedAccount happen(DemoEvent event) {
    requireAdministrator();
    return new Preparation(session).happen(event);
  }

  /**
   * Makes the open sessions of the account older, so that nobody has to wait for a sign-in to be.
   *
   * @return how many there are
   * @throws NotAuthorizedException without a token of this realm
   * @throws ForbiddenException when the token is not an administrator's
   */
  @POST
  @Path("age")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public int age(DemoAge older) {
    requireAdministrator();
    RealmModel realm = session.realms().getRealmByName(older.realm());
    UserModel user = session.users().getUserByUsername(realm, older.login());
    List<UserSessionModel> open = session.sessions().getUserSessionsStream(realm, user).toList();
    for (UserSessionModel each : open) {
      int since = Integer.parseInt(each.getNote(AuthenticationManager.AUTH_TIME));
      each.setNote(AuthenticationManager.AUTH_TIME, Integer.toString(since - older.seconds()));
    }
    return open.size();
  }

  private void requireAdministrator() {
    AuthResult caller = new BearerTokenAuthenticator(session).authenticate();
    if (caller == null) {
      throw new NotAuthorizedException("Bearer");
    }
    RealmModel realm = session.getContext().getRealm();
    if (!caller.user().hasRole(realm.getRole(AdminRoles.ADMIN))) {
      throw new ForbiddenException();
    }
  }
}
