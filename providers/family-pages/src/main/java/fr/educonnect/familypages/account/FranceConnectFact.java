package fr.educonnect.familypages.account;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.familypages.FamilyAction;
import fr.educonnect.familypages.FamilyPage;
import fr.educonnect.familypages.FamilyVisit;
import fr.educonnect.proofs.ParisTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.IdentityProviderModel;

/** Whether FranceConnect opens a guardian's account, since when, and what can be done about it. */
final class FranceConnectFact {

  /** Of the realm's identity provider; never changes. */
  private static final String ALIAS = "franceconnect";

  private final FamilyVisit visit;

  FranceConnectFact(FamilyVisit visit) {
    this.visit = visit;
  }

  /** Nothing where FranceConnect neither opens the account nor can. */
  void into(LoginFormsProvider page) {
    if (isLinked() || isOffered()) {
      page.setAttribute("franceConnect", fact());
    }
  }

  private Map<String, Object> fact() {
    AccountSnapshot account = visit.account();
    boolean onlyWay = isLinked() && !account.hasOtherWayIn();
    Map<String, Object> fact = new HashMap<>();
    fact.put("needsPassword", onlyWay);
    account
        .franceConnect()
        .ifPresent(linked -> fact.put("since", ParisTime.parts(linked.since(), visit.locale())));
    if (!onlyWay) {
      action().ifPresent(url -> fact.put("url", url));
    }
    return fact;
  }

  private Optional<String> action() {
    return visit.action(
        FamilyPage.ACCOUNT,
        isLinked() ? FamilyAction.FRANCECONNECT_END : FamilyAction.FRANCECONNECT);
  }

  private boolean isLinked() {
    return visit.account().franceConnect().isPresent();
  }

  private boolean isOffered() {
    IdentityProviderModel provider = visit.session().identityProviders().getByAlias(ALIAS);
    return provider != null && provider.isEnabled();
  }
}
