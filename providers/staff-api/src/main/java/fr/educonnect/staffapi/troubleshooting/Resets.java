package fr.educonnect.staffapi.troubleshooting;

import fr.educonnect.directory.staff.action.ActionResult;
import fr.educonnect.directory.staff.action.StaffOrder;
import fr.educonnect.directory.staff.sheet.AccountSheet;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.account.StaffAction;
import fr.educonnect.staffapi.answer.Names;
import fr.educonnect.staffapi.scope.OpenSchool;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** New passwords for students of a school. */
final class Resets {
  private final OpenSchool school;
  private final Optional<String> requestKey;

  Resets(OpenSchool school, Optional<String> requestKey) {
    this.school = school;
    this.requestKey = requestKey;
  }

  List<ResetView> of(Set<Long> accounts) {
    return accounts.stream().sorted().map(this::one).toList();
  }

  private ResetView one(long accountId) {
    StaffOrder order =
        StaffOrder.one(StaffAction.TROUBLESHOOT_RESET, Profile.STUDENT, school.orderedBy());
    ActionResult result = school.act(requestKey, accountId, order).result();
    Optional<AccountSheet> sheet =
        school.staff().sheets().read(school.id(), Profile.STUDENT, List.of(accountId)).stream()
            .findFirst();
    boolean shown = result.isSuccess() && !school.session().isTool();
    return new ResetView(
        accountId,
        result,
        sheet.map(found -> Names.of(found.names())).orElse(null),
        sheet.filter(found -> shown).flatMap(found -> found.password().clear()).orElse(null));
  }
}
