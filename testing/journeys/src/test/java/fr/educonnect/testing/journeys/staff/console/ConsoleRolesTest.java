package fr.educonnect.testing.journeys.staff.console;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.Lanes;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.staff.Totp;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.agents.HubAgent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What each role of the staff does in the console besides lists and accounts. */
@ExtendWith(StackExtension.class)
@ResourceLock(Lanes.STAFF)
class ConsoleRolesTest {
  private static final String GUIDE = "Télécharger le guide « Administration des comptes » (PDF)";
  private static final String RESET = "Réinitialiser le mot de passe de ";

  private static ConsoleSchool console;

  private final Stack stack;

  ConsoleRolesTest(Stack stack) {
    this.stack = stack;
  }

  @BeforeAll
  static void open(Stack stack) {
    console = ConsoleSchool.of(stack, 12);
    console.school().report(3);
    console.school().counted("2026-10-05", 9);
    console.school().counted("2026-10-12", 6);
  }

  @Test
  void aHeadReadsTheGuideAndHowTheDataWere(Visitor visitor) throws IOException {
    Path guide =
        Files.createDirectories(stack.guides())
            .resolve("EduConnect_Guide2D_Administration_Comptes.pdf");
    Files.writeString(guide, "%PDF-1.7");
    try {
      Desk desk = new Desk(stack, visitor).signIn(console.head(), console.route(""));
      desk.reads(GUIDE).check("home-guide");
      assertThat(desk.download(GUIDE).suggestedFilename()).endsWith("Administration_Comptes.pdf");
      desk.open(console.route("/qualite?depuis=2026-10-01")).sees("Qualité des données");
      desk.reads("05-10-2026").reads("−3").press("Nombres jour par jour");
      desk.reads("12-10-2026").check("trend");
    } finally {
      Files.delete(guide);
    }
  }

  @Test
  void aHeadSetsWhatLettersBear(Visitor visitor) {
    Desk desk = new Desk(stack, visitor).signIn(console.head(), console.route("/courriers"));
    desk.sees("Personnalisation des courriers").check("letters");
    desk.press("Enregistrer le texte").reads("Saisissez un texte.");
    desk.press("Enregistrer le logo").reads("Choisissez un fichier.").check("letters-faults");
    desk.fill("Texte imprimé avant la formule de fin", "Au **collège** Jean Moulin.");
    desk.press("Enregistrer le texte").reads("Le texte est enregistré.");
    desk.press("Supprimer le texte").asks("Êtes-vous sûr de vouloir supprimer ce texte ?");
    desk.check("letters-remove").confirm().reads("Le texte est supprimé.").check("letters-removed");
  }

  @Test
  void theAssistanceTeamSetsTextsAndPutsLinksBack(Visitor visitor) {
    Desk desk =
        new Desk(stack, visitor).signIn(console.assistance(stack), console.route("/assistance"));
    desk.sees("Textes d’assistance").check("assistance");
    desk.press("Enregistrer le texte").reads("Saisissez un texte.").check("assistance-fault");
    desk.follow("Courriers").sees("Personnalisation des courriers").reads("Académie de");
    desk.check("letters-academy");
    desk.follow("Signalements").sees("Signalements").check("reports");
    desk.page().getByText("Rétablir le rattachement").click();
    desk.asks("Rétablir le rattachement de").fill("Motif", "D-2026-17").check("report-put-back");
    desk.confirm().reads("À confirmer par le responsable").check("reports-put-back");
  }

  @Test
  void aDelegateShowsACodeAtEachSignIn(Visitor visitor) {
    HubAgent delegate = console.like(stack, "delegate");
    Desk desk = new Desk(stack, visitor).signIn(delegate, console.route(""));
    Totp application = desk.setUpCode();
    desk.reads("Vous avez choisi").check("home-delegate");
    assertThat(desk.tabs()).contains("Responsables").doesNotContain("Dépannage des comptes élèves");
    desk.open(console.route("/depannage")).fails();

    Desk again = new Desk(stack, visitor.other()).signIn(delegate, console.route("/eleves"));
    again.checkBefore("otp", "code").show("000000").checkBefore("input-error-otp", "code-refused");
    again.show(application.next()).sees("Gestion des comptes élèves").reads("1 à 12 sur 12");
  }

  @Test
  void aTeacherTroubleshootsAndNothingElse(Visitor visitor) {
    HubAgent teacher = console.like(stack, "troubleshooter");
    Desk desk = new Desk(stack, visitor).signIn(teacher, console.route("/depannage"));
    desk.sees("Dépannage des comptes élèves").check("teacher");
    assertThat(desk.tabs()).containsExactly("Accueil", "Dépannage des comptes élèves");
    desk.page().getByLabel(RESET).first().click();
    desk.reads("a bien été réinitialisé. Le nouveau mot de passe est").check("teacher-reset");
    desk.open(console.route("/responsables")).fails().check("teacher-elsewhere");
  }
}
