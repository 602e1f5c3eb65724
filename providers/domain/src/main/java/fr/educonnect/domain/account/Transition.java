package fr.educonnect.domain.account;

/**
 * What one event does to an account in one state. Applied as a whole, in one write.
 *
 * @param next the state afterwards, maybe the same
 * @param origin what becomes of the account's origin
 * @param password what becomes of the provisional and of the chosen password
 * @param distribution what becomes of the distribution date
 * @param contacts what becomes of the account's own mail addresses and mobile
 * @param freeze what becomes of a freeze
 */
public record Transition(
    AccountState next,
    OriginEffect origin,
    PasswordEffect password,
    DateEffect distribution,
    ContactEffect contacts,
    FreezeEffect freeze) {

  /** What becomes of the account's origin. */
  public enum OriginEffect {
    KEEP,
    CLEAR,
    SET_SCHOOL,
    SET_GUARDIAN,
    SET_FRANCECONNECT,
    SET_ATEN,
    SET_ENT;

    /**
     * @param current the origin before, null if none
     * @return the origin afterwards, null if none
     */
    public AccountOrigin apply(AccountOrigin current) {
      return switch (this) {
        case KEEP -> current;
        case CLEAR -> null;
        case SET_SCHOOL -> AccountOrigin.SCHOOL;
        case SET_GUARDIAN -> AccountOrigin.GUARDIAN;
        case SET_FRANCECONNECT -> AccountOrigin.FRANCECONNECT;
        case SET_ATEN -> AccountOrigin.ATEN;
        case SET_ENT -> AccountOrigin.ENT;
      };
    }
  }

  /** What becomes of the account's passwords; it has at most one of the two kinds. */
  public enum PasswordEffect {
    KEEP,
    /** Neither a provisional nor a chosen password is left. */
    CLEAR,
    /** The first provisional password is made. */
    FIRST_PROVISIONAL,
    /** A new provisional password replaces any other at once, and every open session ends. */
    NEW_PROVISIONAL,
    /** The password that the person chose replaces any other. */
    CHOSEN
  }

  /** What becomes of the distribution date. */
  public enum DateEffect {
    KEEP,
    CLEAR,
    /** Set to the moment of the event. */
    SET
  }

  /**
   * What becomes of the account's own mail addresses and mobile. Whoever gave an address that was
   * never validated is not known to be the person: another way of activation drops it.
   */
  public enum ContactEffect {
    KEEP,
    /** The address that the event carries, if it carries one, now awaits its validation. */
    SET_PENDING_MAIL,
    /** The pending address becomes the account's confirmed one. */
    CONFIRM_PENDING_MAIL,
    /** No address awaits its validation any more. */
    DROP_PENDING_MAIL,
    /** The mobile that the event carries is confirmed; a pending address is dropped. */
    CONFIRM_MOBILE,
    /** The mobile that the event carries takes the place of the confirmed one. */
    SET_MOBILE,
    /**
     * The address that the event carries, or none, takes its place back; a pending one is dropped.
     */
    RESTORE_MAIL,
    /** The mobile that the event carries, or none, takes its place back. */
    RESTORE_MOBILE,
    /** Neither address nor mobile is left, and no child is confirmed any more. */
    CLEAR
  }

  /** What becomes of a freeze; a frozen account signs in no more and has no session. */
  public enum FreezeEffect {
    KEEP,
    FREEZE,
    END
  }

  /** Whether every open session of the account has to end, on all nodes. */
  public boolean endsSessions() {
    return password == PasswordEffect.NEW_PROVISIONAL || freeze != FreezeEffect.KEEP;
  }

  /** Whether the account becomes active by this, coming from the given state. */
  public boolean activates(AccountState from) {
    return next == AccountState.ACTIVE && from != AccountState.ACTIVE;
  }
}
