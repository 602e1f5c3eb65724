package fr.educonnect.domain.message;

import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.account.Transitions;
import java.util.Set;

/**
 * Who is written to when something happens to an account. A notice whose audience has no contact
 * sends nothing: a student without a confirmed address, a change that carries no address.
 */
public final class Notices {

  private static final Notice VALIDATION =
      new Notice(MessageKind.MAIL_VALIDATION, Audience.PENDING_MAIL);
  private static final Notice CONFIRMED =
      new Notice(MessageKind.ACTIVATION_CONFIRMED, Audience.CONFIRMED_CONTACTS);
  private static final Notice ANNOUNCED =
      new Notice(MessageKind.ACTIVATION_ANNOUNCED, Audience.REGISTER_CONTACTS);
  private static final Notice PASSWORD =
      new Notice(MessageKind.PASSWORD_CHANGED, Audience.CONFIRMED_CONTACTS);
  private static final Notice RESET =
      new Notice(MessageKind.PASSWORD_RESET_BY_SCHOOL, Audience.CONFIRMED_CONTACTS);
  private static final Notice LINKED =
      new Notice(MessageKind.FRANCECONNECT_LINKED, Audience.EVERY_CONFIRMED_CONTACT);
  private static final Notice UNLINKED =
      new Notice(MessageKind.FRANCECONNECT_UNLINKED, Audience.EVERY_CONFIRMED_CONTACT);
  private static final Notice FORMER = new Notice(MessageKind.MAIL_CHANGED, Audience.FORMER_MAIL);
  private static final Notice MOBILE =
      new Notice(MessageKind.MOBILE_CHANGED, Audience.FORMER_MOBILE);
  private static final Notice MAIL_WITHDRAWN =
      new Notice(MessageKind.CONTACT_WITHDRAWN, Audience.WITHDRAWN_MAIL);
  private static final Notice MOBILE_WITHDRAWN =
      new Notice(MessageKind.CONTACT_WITHDRAWN, Audience.WITHDRAWN_MOBILE);
  private static final Notice PASSWORD_WITHDRAWN =
      new Notice(MessageKind.PASSWORD_WITHDRAWN, Audience.EVERY_CONFIRMED_CONTACT);

  private Notices() {}

  /**
   * The messages that the event entails for an account of this profile that was in this state.
   *
   * @return empty also where the event changes nothing in this state
   */
  public static Set<Notice> of(Profile profile, AccountState from, AccountEvent event) {
    return Transitions.of(profile, from, event)
        .map(
            transition ->
                transition.activates(from) ? activation(profile, event) : other(from, event))
        .orElse(Set.of());
  }

  // A student may have given an address with the activation, which holds nothing back.
  private static Set<Notice> activation(Profile profile, AccountEvent event) {
    if (profile == Profile.GUARDIAN) {
      return Set.of(CONFIRMED, ANNOUNCED);
    }
    return event == AccountEvent.SUBMIT_ACTIVATION
        ? Set.of(CONFIRMED, VALIDATION)
        : Set.of(CONFIRMED);
  }

  private static Set<Notice> other(AccountState from, AccountEvent event) {
    return switch (event) {
      case SUBMIT_ACTIVATION, CORRECT_MAIL, RESEND_ACTIVATION_MAIL, CHANGE_MAIL ->
          Set.of(VALIDATION);
      case CHOOSE_PASSWORD -> Set.of(PASSWORD);
      case RESET_PASSWORD, NOTIFY_WITH_RESET, TROUBLESHOOT_RESET ->
          from == AccountState.ACTIVE ? Set.of(RESET) : Set.of();
      case VALIDATE_MAIL -> Set.of(FORMER);
      case LINK_FRANCECONNECT, REVERT_FRANCECONNECT -> Set.of(LINKED);
      case UNLINK_FRANCECONNECT -> Set.of(UNLINKED);
      case CHANGE_MOBILE -> Set.of(MOBILE);
      case REVERT_MAIL -> Set.of(MAIL_WITHDRAWN);
      case REVERT_MOBILE -> Set.of(MOBILE_WITHDRAWN);
      case REVERT_PASSWORD -> Set.of(PASSWORD_WITHDRAWN);
      case NOTIFY,
          SELF_REGISTER,
          TRANSITION_ATEN,
          TRANSITION_ENT,
          FREEZE,
          UNFREEZE,
          START_OVER,
          EXPIRE ->
          Set.of();
    };
  }
}
