package fr.educonnect.domain.account;

import static fr.educonnect.domain.account.AccountEvent.CHANGE_MAIL;
import static fr.educonnect.domain.account.AccountEvent.CHANGE_MOBILE;
import static fr.educonnect.domain.account.AccountEvent.CHOOSE_PASSWORD;
import static fr.educonnect.domain.account.AccountEvent.CORRECT_MAIL;
import static fr.educonnect.domain.account.AccountEvent.EXPIRE;
import static fr.educonnect.domain.account.AccountEvent.FREEZE;
import static fr.educonnect.domain.account.AccountEvent.LINK_FRANCECONNECT;
import static fr.educonnect.domain.account.AccountEvent.NOTIFY;
import static fr.educonnect.domain.account.AccountEvent.NOTIFY_WITH_RESET;
import static fr.educonnect.domain.account.AccountEvent.RESEND_ACTIVATION_MAIL;
import static fr.educonnect.domain.account.AccountEvent.RESET_PASSWORD;
import static fr.educonnect.domain.account.AccountEvent.REVERT_FRANCECONNECT;
import static fr.educonnect.domain.account.AccountEvent.REVERT_MAIL;
import static fr.educonnect.domain.account.AccountEvent.REVERT_MOBILE;
import static fr.educonnect.domain.account.AccountEvent.REVERT_PASSWORD;
import static fr.educonnect.domain.account.AccountEvent.SELF_REGISTER;
import static fr.educonnect.domain.account.AccountEvent.START_OVER;
import static fr.educonnect.domain.account.AccountEvent.SUBMIT_ACTIVATION;
import static fr.educonnect.domain.account.AccountEvent.TRANSITION_ATEN;
import static fr.educonnect.domain.account.AccountEvent.TRANSITION_ENT;
import static fr.educonnect.domain.account.AccountEvent.TROUBLESHOOT_RESET;
import static fr.educonnect.domain.account.AccountEvent.UNFREEZE;
import static fr.educonnect.domain.account.AccountEvent.UNLINK_FRANCECONNECT;
import static fr.educonnect.domain.account.AccountEvent.VALIDATE_MAIL;
import static fr.educonnect.domain.account.AccountState.ACTIVATING;
import static fr.educonnect.domain.account.AccountState.ACTIVE;
import static fr.educonnect.domain.account.AccountState.NOTIFIED;
import static fr.educonnect.domain.account.AccountState.NOT_NOTIFIED;
import static fr.educonnect.domain.account.Profile.GUARDIAN;
import static fr.educonnect.domain.account.Profile.STUDENT;

import fr.educonnect.domain.account.Transition.ContactEffect;
import fr.educonnect.domain.account.Transition.DateEffect;
import fr.educonnect.domain.account.Transition.FreezeEffect;
import fr.educonnect.domain.account.Transition.OriginEffect;
import fr.educonnect.domain.account.Transition.PasswordEffect;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The life of an account: for each profile, state and event the {@link Transition}, or none where
 * the event changes nothing (guide rapide 1.8, « états du compte »; présentation 20.5).
 *
 * <p>Origin: distribution sets {@link AccountOrigin#SCHOOL}; until the account is active for the
 * first time the path that activates it overwrites this, and no row that starts from {@code ACTIVE}
 * changes it. The distribution date is set by distribution only.
 */
public final class Transitions {

  private record Key(Profile profile, AccountState state, AccountEvent event) {}

  private static final Map<Key, Transition> TABLE = new HashMap<>();

  static {
    both(NOT_NOTIFIED, NOTIFY, distributed(NOTIFIED, PasswordEffect.FIRST_PROVISIONAL));
    both(NOT_NOTIFIED, NOTIFY_WITH_RESET, distributed(NOTIFIED, PasswordEffect.FIRST_PROVISIONAL));
    student(
        NOT_NOTIFIED, TROUBLESHOOT_RESET, distributed(NOTIFIED, PasswordEffect.FIRST_PROVISIONAL));
    both(NOTIFIED, NOTIFY, distributed(NOTIFIED, PasswordEffect.KEEP));
    both(NOTIFIED, NOTIFY_WITH_RESET, distributed(NOTIFIED, PasswordEffect.NEW_PROVISIONAL));
    guardian(ACTIVATING, NOTIFY, distributed(ACTIVATING, PasswordEffect.KEEP));
    guardian(
        ACTIVATING, NOTIFY_WITH_RESET, distributed(ACTIVATING, PasswordEffect.NEW_PROVISIONAL));
    both(ACTIVE, NOTIFY, redistributed(PasswordEffect.KEEP));
    both(ACTIVE, NOTIFY_WITH_RESET, redistributed(PasswordEffect.NEW_PROVISIONAL));

    both(NOTIFIED, RESET_PASSWORD, password(NOTIFIED, PasswordEffect.NEW_PROVISIONAL));
    guardian(ACTIVATING, RESET_PASSWORD, password(ACTIVATING, PasswordEffect.NEW_PROVISIONAL));
    both(ACTIVE, RESET_PASSWORD, password(ACTIVE, PasswordEffect.NEW_PROVISIONAL));
    student(NOTIFIED, TROUBLESHOOT_RESET, password(NOTIFIED, PasswordEffect.NEW_PROVISIONAL));
    student(ACTIVE, TROUBLESHOOT_RESET, password(ACTIVE, PasswordEffect.NEW_PROVISIONAL));
    both(ACTIVE, CHOOSE_PASSWORD, password(ACTIVE, PasswordEffect.CHOSEN));

    both(ACTIVE, REVERT_PASSWORD, password(ACTIVE, PasswordEffect.NEW_PROVISIONAL));
    both(ACTIVE, CHANGE_MAIL, contact(ContactEffect.SET_PENDING_MAIL));
    guardian(ACTIVE, CHANGE_MOBILE, contact(ContactEffect.SET_MOBILE));
    both(ACTIVE, REVERT_MAIL, contact(ContactEffect.RESTORE_MAIL));
    guardian(ACTIVE, REVERT_MOBILE, contact(ContactEffect.RESTORE_MOBILE));

    guardian(NOTIFIED, SUBMIT_ACTIVATION, submitted(ACTIVATING, OriginEffect.KEEP));
    guardian(ACTIVATING, SUBMIT_ACTIVATION, submitted(ACTIVATING, OriginEffect.KEEP));
    student(NOTIFIED, SUBMIT_ACTIVATION, submitted(ACTIVE, OriginEffect.SET_SCHOOL));
    guardian(ACTIVATING, RESEND_ACTIVATION_MAIL, corrected());
    guardian(ACTIVATING, CORRECT_MAIL, corrected());
    guardian(ACTIVATING, VALIDATE_MAIL, validated(OriginEffect.SET_SCHOOL));
    both(ACTIVE, VALIDATE_MAIL, validated(OriginEffect.KEEP));

    for (AccountState state : new AccountState[] {NOT_NOTIFIED, NOTIFIED, ACTIVATING}) {
      guardian(
          state,
          SELF_REGISTER,
          activated(
              OriginEffect.SET_GUARDIAN, PasswordEffect.CHOSEN, ContactEffect.CONFIRM_MOBILE));
      guardian(
          state,
          LINK_FRANCECONNECT,
          activated(
              OriginEffect.SET_FRANCECONNECT, PasswordEffect.CLEAR, ContactEffect.CONFIRM_MOBILE));
      guardian(state, TRANSITION_ATEN, moved(OriginEffect.SET_ATEN));
      guardian(state, TRANSITION_ENT, moved(OriginEffect.SET_ENT));
    }
    for (AccountState state : new AccountState[] {NOT_NOTIFIED, NOTIFIED}) {
      student(state, TRANSITION_ATEN, moved(OriginEffect.SET_ATEN));
      student(state, TRANSITION_ENT, moved(OriginEffect.SET_ENT));
    }
    guardian(ACTIVE, LINK_FRANCECONNECT, password(ACTIVE, PasswordEffect.KEEP));
    guardian(ACTIVE, UNLINK_FRANCECONNECT, password(ACTIVE, PasswordEffect.KEEP));
    guardian(ACTIVE, REVERT_FRANCECONNECT, password(ACTIVE, PasswordEffect.KEEP));

    guardian(ACTIVE, FREEZE, frozen(FreezeEffect.FREEZE));

    both(NOTIFIED, EXPIRE, expired());
    guardian(ACTIVATING, EXPIRE, expired());
  }

  /** Only the assistance team's decision: whose the account is has to be found out first. */
  private static final Map<AccountEvent, Transition> FROZEN =
      Map.of(UNFREEZE, frozen(FreezeEffect.END), START_OVER, startedOver());

  private Transitions() {}

  /**
   * What the event does to an account of this profile in this state; empty if it changes nothing.
   */
  public static Optional<Transition> of(Profile profile, AccountState state, AccountEvent event) {
    return Optional.ofNullable(TABLE.get(new Key(profile, state, event)));
  }

  /** The same for a frozen account, which is a guardian's and active. */
  public static Optional<Transition> ofFrozen(AccountEvent event) {
    return Optional.ofNullable(FROZEN.get(event));
  }

  /** The same where FranceConnect opens the account from now on, in place of a password. */
  public static Transition byFranceConnect(Transition found) {
    return found.password() == PasswordEffect.CHOSEN
        ? new Transition(
            found.next(),
            found.origin(),
            PasswordEffect.CLEAR,
            found.distribution(),
            found.contacts(),
            found.freeze())
        : found;
  }

  private static Transition distributed(AccountState next, PasswordEffect password) {
    return new Transition(
        next,
        OriginEffect.SET_SCHOOL,
        password,
        DateEffect.SET,
        ContactEffect.KEEP,
        FreezeEffect.KEEP);
  }

  private static Transition redistributed(PasswordEffect password) {
    return new Transition(
        ACTIVE, OriginEffect.KEEP, password, DateEffect.SET, ContactEffect.KEEP, FreezeEffect.KEEP);
  }

  private static Transition password(AccountState next, PasswordEffect password) {
    return new Transition(
        next, OriginEffect.KEEP, password, DateEffect.KEEP, ContactEffect.KEEP, FreezeEffect.KEEP);
  }

  private static Transition contact(ContactEffect contacts) {
    return new Transition(
        ACTIVE,
        OriginEffect.KEEP,
        PasswordEffect.KEEP,
        DateEffect.KEEP,
        contacts,
        FreezeEffect.KEEP);
  }

  private static Transition submitted(AccountState next, OriginEffect origin) {
    return new Transition(
        next,
        origin,
        PasswordEffect.CHOSEN,
        DateEffect.KEEP,
        ContactEffect.SET_PENDING_MAIL,
        FreezeEffect.KEEP);
  }

  private static Transition validated(OriginEffect origin) {
    return new Transition(
        ACTIVE,
        origin,
        PasswordEffect.KEEP,
        DateEffect.KEEP,
        ContactEffect.CONFIRM_PENDING_MAIL,
        FreezeEffect.KEEP);
  }

  private static Transition activated(
      OriginEffect origin, PasswordEffect password, ContactEffect contacts) {
    return new Transition(ACTIVE, origin, password, DateEffect.KEEP, contacts, FreezeEffect.KEEP);
  }

  private static Transition moved(OriginEffect origin) {
    return activated(origin, PasswordEffect.CHOSEN, ContactEffect.DROP_PENDING_MAIL);
  }

  private static Transition frozen(FreezeEffect freeze) {
    return new Transition(
        ACTIVE,
        OriginEffect.KEEP,
        PasswordEffect.KEEP,
        DateEffect.KEEP,
        ContactEffect.KEEP,
        freeze);
  }

  private static Transition corrected() {
    return new Transition(
        ACTIVATING,
        OriginEffect.KEEP,
        PasswordEffect.KEEP,
        DateEffect.KEEP,
        ContactEffect.SET_PENDING_MAIL,
        FreezeEffect.KEEP);
  }

  private static Transition startedOver() {
    return new Transition(
        NOT_NOTIFIED,
        OriginEffect.CLEAR,
        PasswordEffect.CLEAR,
        DateEffect.CLEAR,
        ContactEffect.CLEAR,
        FreezeEffect.END);
  }

  private static Transition expired() {
    return new Transition(
        NOT_NOTIFIED,
        OriginEffect.CLEAR,
        PasswordEffect.CLEAR,
        DateEffect.CLEAR,
        ContactEffect.DROP_PENDING_MAIL,
        FreezeEffect.KEEP);
  }

  private static void both(AccountState state, AccountEvent event, Transition transition) {
    student(state, event, transition);
    guardian(state, event, transition);
  }

  private static void student(AccountState state, AccountEvent event, Transition transition) {
    TABLE.put(new Key(STUDENT, state, event), transition);
  }

  private static void guardian(AccountState state, AccountEvent event, Transition transition) {
    TABLE.put(new Key(GUARDIAN, state, event), transition);
  }
}
