package fr.educonnect.proofs.flow;

import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** A step that finds out itself who is there. One instance serves all requests: no state in it. */
public abstract class FlowStep implements Authenticator {

  @Override
  public final boolean requiresUser() {
    return false;
  }

  @Override
  public final boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
    return true;
  }

  @Override
  public final void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
    // Nothing has to be set up before: what is due is decided from the account.
  }

  @Override
  public final void close() {
    // Holds nothing.
  }
}
