package fr.educonnect.directory.account;

import fr.educonnect.domain.account.Transition;

/**
 * A transition as assignments, as far as it says the same of every account: what it keeps, clears
 * or dates. What an account or an event brings along is added by {@link AccountChanges}.
 */
final class TransitionColumns {

  private TransitionColumns() {}

  static AccountColumns of(Transition transition) {
    AccountColumns columns = new AccountColumns();
    columns.set("state = ?::account_state", transition.next().name());
    origin(columns, transition);
    switch (transition.password()) {
      case CLEAR -> columns.noPassword();
      case KEEP, FIRST_PROVISIONAL, NEW_PROVISIONAL, CHOSEN -> {}
    }
    switch (transition.distribution()) {
      case KEEP -> {}
      case CLEAR -> columns.clear("notified_at");
      case SET -> columns.set("notified_at = now()");
    }
    contacts(columns, transition);
    switch (transition.freeze()) {
      case KEEP -> {}
      case FREEZE -> columns.set("frozen_at = now()");
      case END -> columns.clear("frozen_at");
    }
    return columns;
  }

  private static void origin(AccountColumns columns, Transition transition) {
    switch (transition.origin()) {
      case KEEP -> {}
      case CLEAR -> columns.clear("origin");
      case SET_SCHOOL, SET_GUARDIAN, SET_FRANCECONNECT, SET_ATEN, SET_ENT ->
          columns.set("origin = ?::account_origin", transition.origin().apply(null).name());
    }
  }

  private static void contacts(AccountColumns columns, Transition transition) {
    switch (transition.contacts()) {
      case KEEP, SET_PENDING_MAIL, SET_MOBILE, RESTORE_MOBILE -> {}
      case CONFIRM_PENDING_MAIL -> {
        columns.set("mail = pending_mail");
        columns.set("mail_confirmed_at = now()");
        noPendingMail(columns);
      }
      case DROP_PENDING_MAIL, CONFIRM_MOBILE, RESTORE_MAIL -> noPendingMail(columns);
      case CLEAR -> {
        noPendingMail(columns);
        columns.clear("mail", "mail_confirmed_at", "mobile", "mobile_confirmed_at");
        columns.clear("activated_at", "last_sign_in_at", "previous_sign_in_at");
      }
    }
  }

  private static void noPendingMail(AccountColumns columns) {
    columns.clear("pending_mail", "pending_mail_at");
  }
}
