package fr.educonnect.familypages.account;

import fr.educonnect.directory.account.Alias;
import fr.educonnect.familypages.FamilyAction;
import fr.educonnect.familypages.FamilyPage;
import fr.educonnect.familypages.FamilyVisit;
import fr.educonnect.proofs.ParisTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** « Identifiants de comptes réunis », with the way to separate those that can be separated. */
final class AliasRows {

  private AliasRows() {}

  static List<Map<String, Object>> of(FamilyVisit visit) {
    return visit.view().aliases().stream().map(alias -> row(visit, alias)).toList();
  }

  private static Map<String, Object> row(FamilyVisit visit, Alias alias) {
    Map<String, Object> row = new HashMap<>();
    row.put("loginId", alias.loginId());
    row.put("id", Long.toString(alias.formerId()));
    row.put("since", ParisTime.parts(alias.since(), visit.locale()));
    if (alias.separable()) {
      visit
          .action(FamilyPage.ACCOUNT, FamilyAction.SEPARATE, Long.toString(alias.formerId()))
          .ifPresent(url -> row.put("separateUrl", url));
    }
    return row;
  }
}
