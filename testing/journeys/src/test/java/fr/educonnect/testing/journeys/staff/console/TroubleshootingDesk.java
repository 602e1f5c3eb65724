package fr.educonnect.testing.journeys.staff.console;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** Somebody in front of « Dépannage des comptes élèves ». */
final class TroubleshootingDesk {
  private static final int PASSWORD = 3;
  private static final int STATE = 6;

  private final Desk desk;
  private final Page page;

  TroubleshootingDesk(Desk desk) {
    this.desk = desk;
    this.page = desk.page();
  }

  /** What the list shows of a student's password. */
  String password(String login) {
    return cell(login, PASSWORD).innerText().strip();
  }

  String state(String login) {
    return cell(login, STATE).innerText().strip();
  }

  /** Gives one student a new password, by their row. */
  String reset(String login) {
    String before = password(login);
    row(login).getByRole(AriaRole.BUTTON).click();
    changes(login, before);
    return password(login);
  }

  /** Gives several students new ones. */
  void resetAll(List<String> logins) {
    logins.forEach(
        login ->
            page.getByLabel(
                    "Sélectionner le compte " + login, new GetByLabelOptions().setExact(true))
                .check());
    List<String> before = logins.stream().map(this::password).toList();
    desk.reads(logins.size() + " compte(s) sélectionné(s)")
        .press("Réinitialiser le(s) mot(s) de passe");
    for (int i = 0; i < logins.size(); i++) {
      changes(logins.get(i), before.get(i));
    }
  }

  // Told above the list, and in it.
  private void changes(String login, String before) {
    PlaywrightAssertions.assertThat(cell(login, PASSWORD)).not().hasText(before);
    PlaywrightAssertions.assertThat(cell(login, PASSWORD)).hasText(Desk.PROVISIONAL);
    desk.reads("Le nouveau mot de passe est " + password(login) + ".");
  }

  private Locator cell(String login, int column) {
    return row(login).locator("td").nth(column);
  }

  private Locator row(String login) {
    return page.getByRole(AriaRole.ROW)
        .filter(
            new Locator.FilterOptions()
                .setHas(page.getByText(login, new Page.GetByTextOptions().setExact(true))));
  }
}
