package fr.educonnect.domain.account;

import java.util.Optional;

/** What a school's staff can do to an account in the consoles (guide rapide 1.8). */
public enum StaffAction {
  /** « Notifier » by letter or mail, without a new password. */
  NOTIFY(AccountEvent.NOTIFY),
  /** « Notifier » with « Avec réinitialisation du mot de passe » ticked. */
  NOTIFY_WITH_RESET(AccountEvent.NOTIFY_WITH_RESET),
  RESET_PASSWORD(AccountEvent.RESET_PASSWORD),
  /** « Réinitialiser le mot de passe » in « Dépannage des comptes élèves ». */
  TROUBLESHOOT_RESET(AccountEvent.TROUBLESHOOT_RESET),
  RESEND_ACTIVATION_MAIL(AccountEvent.RESEND_ACTIVATION_MAIL),
  /** « Lister les comptes » as PDF or CSV: changes nothing. */
  EXPORT_LIST(null);

  private final AccountEvent event;

  StaffAction(AccountEvent event) {
    this.event = event;
  }

  /** What the action does to the account; empty if it changes nothing. */
  public Optional<AccountEvent> event() {
    return Optional.ofNullable(event);
  }
}
