package fr.educonnect.testing.journeys.staff.console;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.Lanes;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.agents.HubAgent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The views of the demo academy, by whoever of the staff they are there for. */
@ExtendWith(StackExtension.class)
@ResourceLock(Lanes.STAFF)
class ConsoleViewsTest {

  private final Stack stack;

  ConsoleViewsTest(Stack stack) {
    this.stack = stack;
  }

  @Test
  void aHeadSeesTheirSchool(Visitor visitor) {
    HubAgent head = stack.staff().get("headOfSchool");
    Desk desk = new Desk(stack, visitor).signIn(head, "/").reads("Vous avez choisi").check("home");

    desk.follow("Élèves").sees("Gestion des comptes élèves").check("students");
    desk.page().locator("tbody a").first().click();
    desk.reads("Informations du compte").check("student");
    desk.page().goBack();
    desk.sees("Gestion des comptes élèves").press("Classe(s) : Tous").check("students-filter");
    desk.page().keyboard().press("Escape");
    desk.follow("Responsables").sees("Gestion des comptes responsables").check("guardians");
    desk.page().locator("tbody a").first().click();
    desk.reads("Informations du compte").check("guardian");
    desk.follow("Signalements").sees("Signalements").check("reports-empty");
    desk.follow("Qualité des données").sees("Qualité des données").check("quality");
    desk.follow("Responsable sans téléphone portable")
        .sees("Responsable sans téléphone portable")
        .check("quality-issue");
    desk.follow("Dépannage des comptes élèves")
        .sees("Dépannage des comptes élèves")
        .check("troubleshooting");
  }

  @Test
  void whatIsNotThereIsSaidNotToBe(Visitor visitor) {
    HubAgent head = stack.staff().get("headOfSchool");
    String school = "/etablissements/" + head.uai() + "/2D";
    Desk desk = new Desk(stack, visitor).signIn(head, school + "/nulle-part");

    desk.sees("Page introuvable").check("lost");
    desk.open(school + "/responsables/1").fails().check("no-account");
    desk.open(school + "/traitements/none").fails().check("no-job");
    desk.open(school + "/imports").fails().check("no-imports");
    desk.open("/etablissements/0750000A/2D").reads("Choisir un établissement").check("elsewhere");
  }

  @Test
  void theAssistanceTeamSeesItsDepartment(Visitor visitor) {
    HubAgent team = stack.staff().get("assistance");
    String school = "/etablissements/" + stack.staff().get("headOfSchool").uai() + "/2D";
    Desk desk = new Desk(stack, visitor).signIn(team, "/").reads("Commune").check("choice");

    desk.open(school + "/imports").sees("Imports").check("imports");
    // Other tests import too: the oldest is the stack's own.
    desk.page().locator("tbody a").last().click();
    desk.reads("INE déjà attribué à un autre élève").check("import");
    desk.follow("Journal des actions").sees("Journal des actions").check("audit");

    desk.follow("Responsables").sees("Gestion des comptes responsables");
    desk.page().locator("tbody a").first().click();
    desk.reads("Comptes réunis").check("guardian-assistance");
  }

  @Test
  void aHeadOfAPrimarySchoolShowsACodeFirst(Visitor visitor) {
    HubAgent model = stack.staff().get("headOfPrimarySchool");
    HubAgent head =
        new HubAgent(
            "primary-console", model.password(), "Camille", "Primaire", null, null, model.said());
    stack.staff().hub().enrol(head);
    Desk desk =
        new Desk(stack, visitor)
            .signIn(head, "/etablissements/" + model.uai() + "/1D/responsables")
            .checkBefore("totp", "code-set-up");
    // Families' assistance is none for the staff.
    assertThat(desk.page().locator("#footer-assistance").count()).isZero();
    desk.page().click("#mode-manual");
    desk.checkBefore("kc-totp-secret-key", "code-set-up-typed").setUpCode();
    desk.sees("Gestion des comptes responsables").check("primary-guardians");
  }
}
