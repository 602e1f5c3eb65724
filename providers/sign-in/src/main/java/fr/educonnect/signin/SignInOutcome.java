package fr.educonnect.signin;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directoryaccess.PasswordVerdict;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.proofs.journey.JourneyVisit;
import java.util.Optional;

/**
 * How a try to sign in ended. All that are {@link Answer#REFUSED} look the same to the person; the
 * error code is what the event {@code LOGIN_ERROR} carries, and is stable. After {@link
 * Answer#SIGNED_IN} the journeys' required actions ask for what the account lacks.
 */
enum SignInOutcome {
  SIGNED_IN(Answer.SIGNED_IN, ""),
  UNKNOWN(Answer.REFUSED, "user_not_found"),
  WRONG_PASSWORD(Answer.REFUSED, "invalid_user_credentials"),
  LOCKED(Answer.REFUSED, "user_temporarily_disabled"),
  ENDED(Answer.REFUSED, "user_disabled"),
  PROVISIONAL_PASSWORD_DEAD(Answer.REFUSED, "provisional_password_expired"),
  /** Three months went by since the last distribution, and the account was not activated. */
  ACTIVATION_EXPIRED(Answer.REFUSED, "activation_expired"),
  /** Nobody signs in until the assistance team has decided; told to whoever knows the password. */
  FROZEN(Answer.FROZEN, "account_frozen"),
  /** Right provisional password: the account is to be activated. */
  NOT_ACTIVATED(Answer.SIGNED_IN, ""),
  /** Right password: the mail address is to be validated. */
  MAIL_NOT_VALIDATED(Answer.SIGNED_IN, ""),
  /** Active, right provisional password: one is to be chosen. */
  PASSWORD_TO_CHANGE(Answer.SIGNED_IN, "");

  /** What the person sees; the notices' names are the theme's. */
  enum Answer {
    SIGNED_IN,
    REFUSED,
    FROZEN
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
      case FROZEN -> FROZEN;
      case PROVISIONAL_DEAD -> PROVISIONAL_PASSWORD_DEAD;
      case PROVISIONAL -> right(account.get(), PASSWORD_TO_CHANGE, NOT_ACTIVATED);
      case CHOSEN -> right(account.get(), SIGNED_IN, MAIL_NOT_VALIDATED);
    };
  }

  private static SignInOutcome right(
      AccountSnapshot account, SignInOutcome active, SignInOutcome unfinished) {
    if (isActive(account)) {
      return active;
    }
    return account.progress().isOver(JourneyVisit.now()) ? ACTIVATION_EXPIRED : unfinished;
  }

  private static boolean isActive(AccountSnapshot account) {
    return account.progress().state() == AccountState.ACTIVE;
  }
}
