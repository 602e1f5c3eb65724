package fr.educonnect.familypages.account;

import fr.educonnect.familypages.FamilyAction;
import java.util.Arrays;
import org.keycloak.forms.login.LoginFormsProvider;

/** Tells on a page what was done before. */
final class Done {

  private Done() {}

  /**
   * @param action id of the action, as the page's address has it; anything, may be null
   */
  static LoginFormsProvider into(LoginFormsProvider page, String action) {
    Arrays.stream(FamilyAction.values())
        .filter(known -> known.id().equals(action))
        .findFirst()
        .ifPresent(known -> page.setAttribute("done", known.name()));
    return page;
  }
}
