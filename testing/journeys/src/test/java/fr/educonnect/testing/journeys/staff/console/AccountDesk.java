package fr.educonnect.testing.journeys.staff.console;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** Somebody in front of the page of an account. */
final class AccountDesk {
  private static final String WITH_RESET = "Avec réinitialisation du mot de passe";

  private final Desk desk;
  private final Page page;

  AccountDesk(Desk desk) {
    this.desk = desk;
    this.page = desk.page();
  }

  /** Opens the page of the account with this identifier. */
  AccountDesk open(String route, String login) {
    desk.open(route);
    PlaywrightAssertions.assertThat(fact("Identifiant")).hasText(login);
    return this;
  }

  String state() {
    return fact("État du compte").innerText().strip();
  }

  /** As it is shown: in clear while it is provisional; empty where there is none. */
  String password() {
    Locator password = fact("Mot de passe*");
    return password.count() == 0 ? "" : password.innerText().strip();
  }

  /** Waits for a new provisional one. */
  void passwordChanges(String before) {
    Locator password = fact("Mot de passe*");
    PlaywrightAssertions.assertThat(password).not().hasText(before);
    PlaywrightAssertions.assertThat(password).hasText(Desk.PROVISIONAL);
  }

  /** Waits for a state. */
  void becomes(String state) {
    PlaywrightAssertions.assertThat(fact("État du compte")).hasText(state);
  }

  /** Waits until no mail waits. */
  void settles() {
    PlaywrightAssertions.assertThat(page.getByText("Envoi en attente")).hasCount(0);
  }

  private Locator fact(String name) {
    return page.locator("dl > div")
        .filter(
            new Locator.FilterOptions()
                .setHas(page.getByText(name, new Page.GetByTextOptions().setExact(true))))
        .locator("dd")
        .first();
  }

  /** What a menu offers; nothing where there is no such menu. */
  List<String> offers(String menu) {
    Locator button = button(menu);
    if (button.count() == 0) {
      return List.of();
    }
    button.click();
    Locator items = page.getByRole(AriaRole.MENUITEM);
    items.first().waitFor();
    List<String> offered = items.allInnerTexts().stream().map(String::strip).toList();
    page.keyboard().press("Escape");
    PlaywrightAssertions.assertThat(items).hasCount(0);
    return offered;
  }

  /** Whether the box is there. */
  boolean offersReset() {
    return page.getByLabel(WITH_RESET).count() > 0;
  }

  AccountDesk withReset(boolean withReset) {
    if (offersReset()) {
      page.getByLabel(WITH_RESET).setChecked(withReset);
    }
    return this;
  }

  Desk chooses(String menu, String what) {
    button(menu).click();
    page.getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName(what).setExact(true)).click();
    return desk;
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }
}
