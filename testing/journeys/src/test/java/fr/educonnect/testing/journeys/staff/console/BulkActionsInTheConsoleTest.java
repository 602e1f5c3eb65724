package fr.educonnect.testing.journeys.staff.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import fr.educonnect.testing.journeys.Lanes;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every action on a selection of the list that holds an account in each state (guide rapide 1.8, «
 * actions possibles selon l'état »): what is asked before, and what the console says after.
 */
@ExtendWith(StackExtension.class)
@ResourceLock(Lanes.STAFF)
class BulkActionsInTheConsoleTest {
  private static final String LETTERS = "Par feuilles individuelles imprimables";
  private static final String MAILS = "Par envoi de courriers électroniques";
  private static final String RESETS = "Réinitialiser le(s) mot(s) de passe";
  private static final String NO_ADDRESS =
      "la distribution par mail est impossible pour le(s) responsable(s) suivant(s)"
          + " (total : 1 compte(s)) :";
  private static final String MIXED =
      "les mots de passe des comptes qui n'étaient pas encore notifiés n'ont pas été mis à jour.";

  /** Students have no state ACTIVATING. */
  private static final Map<String, List<String>> STATES =
      Map.of(
          "guardians", List.of("NOT_NOTIFIED", "NOTIFIED", "ACTIVATING", "ACTIVE"),
          "students", List.of("NOT_NOTIFIED", "NOTIFIED", "ACTIVE"));

  private static final Map<String, List<String>> AFTER_NOTIFICATION =
      Map.of(
          "guardians",
          List.of(
              "Notifié et non activé", "Notifié et non activé", "En cours d'activation", "Activé"),
          "students",
          List.of("Notifié et non activé", "Notifié et non activé", "Activé"));

  private static ConsoleSchool console;
  private static int next;

  @BeforeAll
  static void open(Stack stack) {
    console = ConsoleSchool.of(stack, 50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"guardians", "students"})
  void areAskedAndToldInTheGuidesWords(String list, Stack stack, Visitor visitor) {
    boolean guardians = list.equals("guardians");
    next = 0;
    ListDesk desk =
        new ListDesk(
            new Desk(stack, visitor)
                .signIn(console.head(), console.route(guardians ? "/responsables" : "/eleves")));

    for (String how : guardians ? List.of(LETTERS, MAILS) : List.of(LETTERS)) {
      for (boolean withReset : new boolean[] {false, true}) {
        for (boolean includeActive : new boolean[] {false, true}) {
          List<Long> accounts = accounts(list);
          notify(desk.reload().select(logins(accounts)), how, withReset, includeActive);
          List<String> after = AFTER_NOTIFICATION.get(list);
          for (int i = 0; i < accounts.size(); i++) {
            desk.shows(console.school().login(accounts.get(i)), after.get(i));
          }
        }
      }
    }
    reset(desk.reload().select(logins(accounts(list))), guardians);
    export(desk.reload().select(logins(accounts(list))), guardians);
    if (guardians) {
      mailWithoutAddress(desk);
    }
  }

  private static void export(ListDesk desk, boolean guardians) {
    String whose = guardians ? "responsables" : "élèves";
    desk.chooses("Lister les comptes", "Exporter la liste des " + whose + " (format csv)");
    List<String> passwords =
        lines(desk.desk().download("Télécharger le fichier"), StandardCharsets.UTF_8)
            .skip(1)
            .map(line -> line.substring(line.lastIndexOf(';') + 1))
            .toList();
    assertThat(passwords)
        .containsOnlyOnce("")
        .hasSize(guardians ? 4 : 3)
        .areExactly(1, new Condition<>(Desk.PROVISIONAL.asPredicate(), "provisional"))
        .areExactly(guardians ? 2 : 1, new Condition<>("*****"::equals, "changed"));
    desk.desk().reads("Le fichier n’est plus disponible.").press("Fermer");

    desk.chooses("Lister les comptes", "Imprimer la liste des " + whose + " (format pdf)");
    Download pdf = desk.desk().download("Télécharger le fichier");
    assertThat(lines(pdf, StandardCharsets.ISO_8859_1).findFirst())
        .get()
        .asString()
        .startsWith("%PDF");
  }

  // The one with an address is sent for; the other is named.
  private static void mailWithoutAddress(ListDesk desk) {
    List<Long> two = List.of(console.school().guardian(next++), console.school().guardian(next));
    console.school().mail(next++, null);
    desk.reload().select(logins(two)).chooses("(Re)Notifier les comptes", MAILS);
    desk.desk().confirm().reads("Terminé").reads(NO_ADDRESS).check("no-addresses");
    desk.settles();
    desk.shows(console.school().login(two.get(0)), "Notifié et non activé");
    desk.shows(console.school().login(two.get(1)), "Non notifié");
  }

  private static Stream<String> lines(Download file, Charset charset) {
    try {
      return Files.readString(file.path(), charset).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Long> accounts(String list) {
    List<Long> accounts = new ArrayList<>();
    for (String state : STATES.get(list)) {
      long account =
          list.equals("guardians")
              ? console.school().guardian(next++)
              : console.school().student(next++);
      console.school().bring(state, account);
      accounts.add(account);
    }
    return accounts;
  }

  private static List<String> logins(List<Long> accounts) {
    return accounts.stream().map(account -> console.school().login(account)).toList();
  }

  private static void notify(ListDesk desk, String how, boolean withReset, boolean includeActive) {
    desk.withReset(withReset).chooses("(Re)Notifier les comptes", how);
    desk.desk()
        .reads("Avertissement : si vous avez coché l'option")
        .reads("1 compte(s) activé(s) ne seront pas notifiés.");
    if (includeActive) {
      desk.includeActive();
    }
    desk.desk().confirm().reads("Terminé");
    if (withReset) {
      desk.desk().reads(MIXED);
    }
    if (how.equals(LETTERS)) {
      desk.desk()
          .reads("La distribution a été effectuée avec succès pour le(s) compte(s) sélectionné(s)");
      Download letters =
          desk.desk()
              .page()
              .waitForDownload(() -> desk.desk().press("Télécharger le courrier au format PDF"));
      assertThat(letters.suggestedFilename()).endsWith(".pdf");
    } else {
      desk.desk()
          .reads("La distribution a bien été effectuée pour le(s) compte(s) sélectionné(s).");
      desk.settles();
    }
    desk.tells("Compte déjà activé : non notifié.", !includeActive);
  }

  private static void reset(ListDesk desk, boolean guardians) {
    desk.chooses("Modifier les comptes", RESETS);
    desk.desk()
        .asks("Êtes-vous sûr de vouloir réinitialiser le(s) compte(s) ?")
        .confirm()
        .reads("Terminé")
        .reads(
            guardians
                ? "Le mot de passe a bien été réinitialisé pour les responsable(s) sélectionné(s)."
                : "Le mot de passe a bien été réinitialisé pour les élève(s) sélectionné(s).")
        .reads(MIXED);
    desk.tells("Cette action n’est pas possible dans l’état du compte.", true);
  }
}
