package fr.educonnect.signin;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directoryaccess.PasswordVerdict;
import fr.educonnect.domain.account.AccountState;
import java.util.Optional;

/**
 * How a try to sign in ended. All that are {@link Answer#REFUSED} look the same to the person; the
 * error code is what the event {@code LOGIN_ERROR} carries, and is stable.
 */
enum SignInOutcome {
  SIGNED_IN(Answer.SIGNED_IN, ""),
  UNKNOWN(Answer.REFUSED, "user_not_found"),
  WRONG_PASSWORD(Answer.REFUSED, "invalid_user_credentials"),
  LOCKED(Answer.REFUSED, "user_temporarily_disabled"),
  ENDED(Answer.REFUSED, "user_disabled"),
  PROVISIONAL_PASSWORD_DEAD(Answer.REFUSED, "provisional_password_expired"),
  NOT_ACTIVATED(Answer.ACTIVATION, "account_not_activated"),
  MAIL_NOT_VALIDATED(Answer.VALIDATION, "mail_not_validated"),
  PASSWORD_TO_CHANGE(Answer.PASSWORD, "provisional_password_to_change");

  /** What the person sees; the notices' names are the theme's. */
  enum Answer {
    SIGNED_IN,
    REFUSED,
    ACTIVATION,
    VALIDATION,
    PASSWORD
  }

  private final Answer answer;
  private final String error;

  SignInOutcome(Answer answer, String error) {
    this.answer = answer;
    this.error = error;
  }

  Answer answer() {
    return answer;
  }

  /** Code of the event; empty for a success. */
  String error() {
    return error;
  }

  /**
   * @param account of the identifier that was typed, if there is one
   * @param usable whether it may be used today
   * @param verdict on the password, looked at in every case
   */
  static SignInOutcome of(
      Optional<AccountSnapshot> account, boolean locked, boolean usable, PasswordVerdict verdict) {
    if (locked) {
      return LOCKED;
    }
    if (account.isEmpty()) {
      return UNKNOWN;
    }
    return switch (verdict.kind()) {
      case WRONG -> usable ? WRONG_PASSWORD : ENDED;
      case FROZEN -> ENDED;
      case PROVISIONAL_DEAD -> PROVISIONAL_PASSWORD_DEAD;
      case PROVISIONAL -> isActive(account.get()) ? PASSWORD_TO_CHANGE : NOT_ACTIVATED;
      case CHOSEN -> isActive(account.get()) ? SIGNED_IN : MAIL_NOT_VALIDATED;
    };
  }

  private static boolean isActive(AccountSnapshot account) {
    return account.progress().state() == AccountState.ACTIVE;
  }
}
