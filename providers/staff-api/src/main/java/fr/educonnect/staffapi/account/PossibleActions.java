package fr.educonnect.staffapi.account;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.staff.action.StaffActions;
import fr.educonnect.domain.account.ActionTable;
import fr.educonnect.domain.account.ActionTable.Selection;
import fr.educonnect.domain.account.StaffAction;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be done to an account alone, by the domain's table. */
final class PossibleActions {

  private PossibleActions() {}

  /** « Dépannage » is a module of its own, and lists are no single account's. */
  private static final Set<StaffAction> ELSEWHERE =
      EnumSet.of(StaffAction.TROUBLESHOOT_RESET, StaffAction.EXPORT_LIST);

  static Set<StaffAction> of(AccountSnapshot account) {
    if (account.progress().frozenAt().isPresent()) {
      return Set.of();
    }
    ActionTable.Subject subject = StaffActions.subject(account);
    return Arrays.stream(StaffAction.values())
        .filter(action -> !ELSEWHERE.contains(action))
        .filter(action -> ActionTable.outcome(action, Selection.SINGLE, subject).possible())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(StaffAction.class)));
  }
}
