package fr.educonnect.staffapi.account;

import fr.educonnect.domain.account.StaffAction;
import fr.educonnect.staffapi.answer.Maybe;

/**
 * How an account is notified.
 *
 * @param withReset « Avec réinitialisation du mot de passe »
 */
public record NotifyBody(@Maybe Boolean withReset) {

  StaffAction action() {
    return Boolean.TRUE.equals(withReset) ? StaffAction.NOTIFY_WITH_RESET : StaffAction.NOTIFY;
  }
}
