package fr.educonnect.testing.journeys.staff.console;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** Somebody in front of a list of accounts. */
final class ListDesk {
  private final Desk desk;
  private final Page page;

  ListDesk(Desk desk) {
    this.desk = desk;
    this.page = desk.page();
  }

  Desk desk() {
    return desk;
  }

  /** The list as it is now, with nothing selected. */
  ListDesk reload() {
    page.getByRole(AriaRole.GRID).or(page.getByRole(AriaRole.TABLE)).first().waitFor();
    page.reload();
    return this;
  }

  ListDesk select(List<String> logins) {
    logins.forEach(
        login ->
            page.getByLabel(
                    "Sélectionner le compte " + login, new GetByLabelOptions().setExact(true))
                .check());
    desk.reads(logins.size() + " compte(s) sélectionné(s)");
    return this;
  }

  ListDesk withReset(boolean withReset) {
    page.getByLabel("Avec réinitialisation du mot de passe").setChecked(withReset);
    return this;
  }

  ListDesk chooses(String menu, String what) {
    desk.press(menu);
    page.getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName(what).setExact(true)).click();
    return this;
  }

  void includeActive() {
    page.getByLabel("Notifier aussi les comptes activés").check();
  }

  /** Waits until no mail waits. */
  void settles() {
    PlaywrightAssertions.assertThat(page.getByText("Envoi en attente")).hasCount(0);
  }

  /** Whether the result says so of an account. */
  void tells(String result, boolean expected) {
    PlaywrightAssertions.assertThat(page.getByText("1 : " + result)).hasCount(expected ? 1 : 0);
  }

  /** Waits for the state in an account's row. */
  void shows(String login, String state) {
    Locator row =
        page.getByRole(AriaRole.ROW)
            .filter(new Locator.FilterOptions().setHas(page.getByLabel(login + " :")));
    PlaywrightAssertions.assertThat(row.first()).containsText(state);
  }
}
