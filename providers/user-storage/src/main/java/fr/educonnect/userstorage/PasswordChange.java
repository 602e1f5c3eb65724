package fr.educonnect.userstorage;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.ChangeOutcome;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.account.AccountEvent;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelException;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.policy.PasswordPolicyManagerProvider;
import org.keycloak.policy.PolicyError;

/**
 * A password chosen through Keycloak's own pages or console. What cannot be done is an exception:
 * without one Keycloak would store the password a second time, in its own database.
 */
final class PasswordChange {

  /** Message key: the account takes no chosen password in its state. */
  static final String NOT_ACTIVE = "accountNotActive";

  /** Message key: somebody else changed the account at the same moment. */
  static final String CHANGED_MEANWHILE = "accountChangedMeanwhile";

  private final KeycloakSession session;
  private final DirectoryProvider directory;

  PasswordChange(KeycloakSession session, DirectoryProvider directory) {
    this.session = session;
    this.directory = directory;
  }

  /**
   * @throws ModelException with a message key: the policy's, {@link #NOT_ACTIVE} or {@link
   *     #CHANGED_MEANWHILE}
   */
  void apply(RealmModel realm, UserModel user, AccountSnapshot account, String password) {
    PolicyError error =
        session.getProvider(PasswordPolicyManagerProvider.class).validate(realm, user, password);
    if (error != null) {
      throw new ModelException(error.getMessage(), error.getParameters());
    }
    ChangeOutcome outcome =
        directory.apply(
            account,
            AccountChange.withPassword(
                AccountEvent.CHOOSE_PASSWORD, directory.hash(realm, password)));
    switch (outcome) {
      case APPLIED -> {}
      case NOT_IN_THIS_STATE, NO_PENDING_MAIL, LINK_DEAD, IDENTITY_REFUSED, HAS_JOINED ->
          throw new ModelException(NOT_ACTIVE);
      case CHANGED_MEANWHILE -> throw new ModelException(CHANGED_MEANWHILE);
    }
  }
}
