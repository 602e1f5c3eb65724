package fr.educonnect.directory.account;

/**
 * Carries out changes of accounts, with whatever else has to follow from one: where people sign in,
 * the end of their sessions.
 */
@FunctionalInterface
public interface ChangeCarrier {

  /** See {@link AccountChanges#apply(AccountSnapshot, AccountChange, Alongside)}. */
  ChangeOutcome apply(AccountSnapshot account, AccountChange change, Alongside alongside);
}
