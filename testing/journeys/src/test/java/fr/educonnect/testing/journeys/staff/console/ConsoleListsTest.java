package fr.educonnect.testing.journeys.staff.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fr.educonnect.testing.journeys.Lanes;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.Stack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The lists of a school of 2,500 students, and what is made of them. */
@ExtendWith(StackExtension.class)
@ResourceLock(Lanes.STAFF)
class ConsoleListsTest {
  private static final int STUDENTS = 2500;

  private static ConsoleSchool console;

  private final Stack stack;

  ConsoleListsTest(Stack stack) {
    this.stack = stack;
  }

  @BeforeAll
  static void open(Stack stack) {
    console = ConsoleSchool.of(stack, STUDENTS);
  }

  @Test
  void goPageByPageAndBackToTheirPlace(Visitor visitor) {
    Desk desk =
        new Desk(stack, visitor)
            .signIn(console.head(), console.route("/responsables?tri=LOGIN_ID&sens=desc"));
    desk.sees("Gestion des comptes responsables").reads("1 à 50 sur 2500");
    desk.press("Suivant").reads("51 à 100 sur 2500");
    String login = desk.page().locator("tbody a").nth(3).innerText();
    desk.page().locator("tbody a").nth(3).click();
    desk.reads("Informations du compte").follow("← Retour à la liste");
    desk.reads("51 à 100 sur 2500");
    PlaywrightAssertions.assertThat(desk.page().locator(":focus")).hasText(login);
    desk.press("Précédent").reads("1 à 50 sur 2500");

    desk.page().getByLabel("Nom ou prénom").fill("goff 1013");
    desk.press("Rechercher").reads("1 à 1 sur 1").check("list-filtered");
    desk.page().getByLabel("Nom ou prénom").fill("personne");
    desk.press("Rechercher").reads("Aucun compte ne correspond à vos critères.");
    desk.check("list-empty");
  }

  @Test
  void areSavedAsCsvAndPdf(Visitor visitor) throws IOException {
    Desk desk = new Desk(stack, visitor).signIn(console.head(), console.route("/eleves"));
    desk.reads("1 à 50 sur 2500").press("Sélectionner tout le résultat (2500 comptes)");
    desk.reads("2500 compte(s) sélectionné(s)");
    ListDesk list = new ListDesk(desk);

    list.chooses("Lister les comptes", "Exporter la liste des élèves (format csv)");
    Download csv = desk.page().waitForDownload(() -> desk.press("Télécharger le fichier"));
    assertThat(csv.suggestedFilename()).matches("Educonnect-ListeEleves-\\d{14}\\.csv");
    assertThat(Files.readString(csv.path(), StandardCharsets.UTF_8).lines()).hasSize(STUDENTS + 1);
    desk.reads("Le fichier n’est plus disponible.").press("Fermer");

    list.chooses("Lister les comptes", "Imprimer la liste des élèves (format pdf)");
    Download pdf = desk.page().waitForDownload(() -> desk.press("Télécharger le fichier"));
    assertThat(pdf.suggestedFilename()).matches("Educonnect-ListeEleves-\\d{14}\\.pdf");
    assertThat(Files.readAllBytes(pdf.path())).startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void areNotifiedByLettersWithProgress(Visitor visitor) {
    Desk desk =
        new Desk(stack, visitor).signIn(console.head(), console.route("/responsables?classe=6A"));
    desk.reads("1 à 50 sur 834").press("Sélectionner tout le résultat (834 comptes)");
    desk.page().getByLabel("Sélectionner le compte").first().uncheck();
    desk.reads("833 compte(s) sélectionné(s)");
    new ListDesk(desk)
        .chooses("(Re)Notifier les comptes", "Par feuilles individuelles imprimables");
    desk.asks("833 compte(s) sélectionné(s)").check("confirm-letters").confirm();
    desk.readsAtLast("833 sur 833").reads("833 : Effectué").check("job-panel");
    Download letters =
        desk.page().waitForDownload(() -> desk.press("Télécharger le courrier au format PDF"));
    assertThat(letters.suggestedFilename()).endsWith(".pdf");
    desk.follow("Résultat par compte").reads("← Retour aux traitements").check("job");
    desk.follow("← Retour aux traitements")
        .reads("Notification par feuilles individuelles")
        .check("jobs-done");
  }

  @Test
  void areWorkedByKeyboardAlone(Visitor visitor) {
    Desk desk = new Desk(stack, visitor).signIn(console.head(), console.route(""));
    desk.reads("Vous avez choisi");
    KeyDesk keys = new KeyDesk(desk.page());
    keys.tabTo("Responsables").press("Enter");
    desk.reads("1 à 50 sur 2500");
    keys.tabTo("Rechercher");
    keys.tabTo("Suivant").press("Enter");
    desk.reads("51 à 100 sur 2500");
    keys.tabTo("g").press("Enter");
    desk.reads("Informations du compte");
    keys.tabTo("(Re)Notifier le compte").press("Enter");
    desk.reads("Par feuille individuelle imprimable");
    keys.press("ArrowDown").press("Enter");
    desk.asks("Êtes-vous sûr de vouloir notifier le(s) compte(s)");
    keys.tabTo("Annuler").press("Enter");
    keys.tabTo("← Retour à la liste").press("Enter");
    desk.reads("51 à 100 sur 2500");
  }

  @Test
  void areThereInEnglish(Visitor visitor) {
    Desk desk = new Desk(stack, visitor).signIn(console.head(), console.route("/responsables"));
    desk.reads("1 à 50 sur 2500").press("English");
    desk.reads("1 to 50 of 2500").check("english");
    assertThat(desk.page().getAttribute("html", "lang")).isEqualTo("en");
    assertThat(List.of(desk.page().title().split(" - ", -1))).contains("EduConnect");
  }
}
