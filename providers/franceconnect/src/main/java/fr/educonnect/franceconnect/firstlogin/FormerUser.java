package fr.educonnect.franceconnect.firstlogin;

import fr.educonnect.directoryaccess.DirectoryProvider;
import org.keycloak.component.ComponentModel;
import org.keycloak.credential.UserCredentialManager;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.SubjectCredentialManager;
import org.keycloak.models.UserModel;
import org.keycloak.storage.adapter.AbstractUserAdapter;

/** Stands for an account that is no user any more: good for its id alone. */
final class FormerUser extends AbstractUserAdapter {

  private final String accountId;

  private FormerUser(
      KeycloakSession session, RealmModel realm, ComponentModel directory, String accountId) {
    super(session, realm, directory);
    this.accountId = accountId;
  }

  static UserModel of(KeycloakSession session, RealmModel realm, long accountId) {
    return new FormerUser(
        session,
        realm,
        realm.getComponent(DirectoryProvider.COMPONENT_ID),
        Long.toString(accountId));
  }

  @Override
  public String getUsername() {
    return accountId;
  }

  @Override
  public SubjectCredentialManager credentialManager() {
    return new UserCredentialManager(session, realm, this);
  }
}
