package fr.educonnect.domain.account;

/** What can happen to an account and may change its state; see {@link Transitions}. */
public enum AccountEvent {
  /**
   * The school distributed the identifier: letter produced, or mail accepted by the mail server.
   */
  NOTIFY,
  /**
   * As {@link #NOTIFY}, with a new provisional password where the account already had a password.
   */
  NOTIFY_WITH_RESET,
  /** The school put a new provisional password in place. */
  RESET_PASSWORD,
  /** A student's password was reset at the troubleshooting desk (« Dépannage »). */
  TROUBLESHOOT_RESET,
  /** The school had the activation mail sent again. */
  RESEND_ACTIVATION_MAIL,
  /**
   * After the provisional password: new password and birth dates given (guardians: and a mail
   * address).
   */
  SUBMIT_ACTIVATION,
  /**
   * A guardian, or the school's staff, corrected the address that awaits its validation while the
   * account is being activated.
   */
  CORRECT_MAIL,
  /** The link sent to a mail address was followed. */
  VALIDATE_MAIL,
  /** A guardian registered with a mobile number known to the school. */
  SELF_REGISTER,
  /**
   * A guardian proved who they are through FranceConnect, by a telephone known to the school and by
   * the birth dates.
   */
  LINK_FRANCECONNECT,
  /** The person wants FranceConnect to open the account no more; a password is left to them. */
  UNLINK_FRANCECONNECT,
  /** The person came with an older ATEN account. */
  TRANSITION_ATEN,
  /** The person came with an older account of an ENT. */
  TRANSITION_ENT,
  /** The person chose a new password: after a reset, a recovery, or in their account page. */
  CHOOSE_PASSWORD,
  /** The person asked for another mail address, which awaits its validation. */
  CHANGE_MAIL,
  /** A guardian proved to hold another mobile. */
  CHANGE_MOBILE,
  /** The contact that was told of a new password says that it was not the person. */
  REVERT_PASSWORD,
  /** The address that was replaced says so of the one that replaced it. */
  REVERT_MAIL,
  /** The mobile that was replaced says so of the one that replaced it. */
  REVERT_MOBILE,
  /** A contact that was told that FranceConnect opens the account no more says so. */
  REVERT_FRANCECONNECT,
  /** A contact of the registers said that a guardian's activation was not theirs. */
  FREEZE,
  /** The assistance team found that the activation was right. */
  UNFREEZE,
  /** The assistance team found that it was wrong: all that the activation brought is taken away. */
  START_OVER,
  /** Three months went by after the last distribution. */
  EXPIRE
}
