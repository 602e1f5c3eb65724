package fr.educonnect.directory.account;

import java.util.function.Predicate;

/**
 * Changes that the staff make, in a request or in a job. The end of the sessions that a change ends
 * is asked for in its transaction and carried out right after it; where the server dies or fails
 * between the two, another one finds what was asked.
 */
public final class SessionEndingChanges implements ChangeCarrier {

  private final ChangeCarrier changes;
  private final SessionEnds asked;
  private final Predicate<AccountSnapshot> end;

  /**
   * @param end ends an account's sessions; false if they could not be ended now
   */
  public SessionEndingChanges(
      ChangeCarrier changes, SessionEnds asked, Predicate<AccountSnapshot> end) {
    this.changes = changes;
    this.asked = asked;
    this.end = end;
  }

  @Override
  public ChangeOutcome apply(AccountSnapshot account, AccountChange change, Alongside alongside) {
    if (!SessionEnds.areEndedBy(account, change.event())) {
      return changes.apply(account, change, alongside);
    }
    ChangeOutcome outcome = changes.apply(account, change, asking(account, alongside));
    if (outcome == ChangeOutcome.APPLIED && end.test(account)) {
      asked.done(account.id());
    }
    return outcome;
  }

  private static Alongside asking(AccountSnapshot account, Alongside alongside) {
    return new Alongside(
        alongside.provisionalPassword(),
        connection -> {
          alongside.part().write(connection);
          SessionEnds.ask(connection, account.id());
        });
  }
}
