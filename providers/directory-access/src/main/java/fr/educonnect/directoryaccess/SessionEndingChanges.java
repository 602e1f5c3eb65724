package fr.educonnect.directoryaccess;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.Alongside;
import fr.educonnect.directory.account.ChangeCarrier;
import fr.educonnect.directory.account.ChangeOutcome;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Changes that the staff make, in a request or in a job: the sessions that a change ends are ended
 * right after it, in a transaction of their own.
 */
final class SessionEndingChanges implements ChangeCarrier {

  private final KeycloakSessionFactory factory;
  private final ChangeCarrier changes;

  SessionEndingChanges(KeycloakSessionFactory factory, ChangeCarrier changes) {
    this.factory = factory;
    this.changes = changes;
  }

  @Override
  public ChangeOutcome apply(AccountSnapshot account, AccountChange change, Alongside alongside) {
    ChangeOutcome outcome = changes.apply(account, change, alongside);
    if (outcome == ChangeOutcome.APPLIED && OpenSessions.areEndedBy(account, change.event())) {
      KeycloakModelUtils.runJobInTransaction(
          factory, session -> OpenSessions.of(account, session).end());
    }
    return outcome;
  }
}
