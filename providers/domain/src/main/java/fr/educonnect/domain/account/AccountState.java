package fr.educonnect.domain.account;

/** How far an account is on its way to being used (guide rapide 1.8, « état du compte »). */
public enum AccountState {
  /** « Non notifié »: known from the register only; nobody can sign in with it. */
  NOT_NOTIFIED,
  /**
   * « Notifié et non activé »: the school has distributed the identifier and a provisional
   * password.
   */
  NOTIFIED,
  /** « En cours d'activation », guardians only: password chosen, mail address not yet validated. */
  ACTIVATING,
  /** « Activé »: for good; only the end of the account leaves this state. */
  ACTIVE
}
