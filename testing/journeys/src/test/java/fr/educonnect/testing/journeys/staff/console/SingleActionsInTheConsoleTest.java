package fr.educonnect.testing.journeys.staff.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import fr.educonnect.testing.journeys.Lanes;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.Stack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the page of an account offers in each state, and that each of it is done there (guide rapide
 * 1.8, « actions possibles selon l'état »).
 */
@ExtendWith(StackExtension.class)
@ResourceLock(Lanes.STAFF)
class SingleActionsInTheConsoleTest {
  private static final String LETTER = "Par feuille individuelle imprimable";
  private static final String MAIL = "Par envoi de courriers électroniques";
  private static final String RESET = "Réinitialiser le mot de passe";
  private static final String RESEND = "Renvoyer le courriel d'activation";
  private static final String NOTIFY = "(Re)Notifier le compte";
  private static final String CHANGE = "Modifier le compte";
  private static final String DISTRIBUTED = "La distribution a été effectuée avec succès.";

  private static final String NO_ADDRESS =
      "Aucune adresse mail n'étant renseignée, la distribution par mail est impossible.";

  private static final Map<String, String> WORDS =
      Map.of(
          "NOTIFIED", "Notifié et non activé",
          "ACTIVATING", "En cours d'activation",
          "ACTIVE", "Activé");

  private static ConsoleSchool console;

  @BeforeAll
  static void open(Stack stack) {
    console = ConsoleSchool.of(stack, 14);
  }

  @ParameterizedTest
  @ValueSource(strings = {"guardians", "students"})
  void areOfferedAndDoneByState(String list, Stack stack, Visitor visitor) {
    boolean guardians = list.equals("guardians");
    List<String> notify = guardians ? List.of(LETTER, MAIL) : List.of(LETTER);
    AccountDesk desk =
        new AccountDesk(
            new Desk(stack, visitor)
                .signIn(console.head(), console.route(""))
                .reads("Vous avez choisi"));

    for (int i = 0; i < notify.size(); i++) {
      open(desk, list, i);
      assertThat(desk.state()).isEqualTo("Non notifié");
      assertThat(desk.offers(NOTIFY)).isEqualTo(notify);
      assertThat(desk.offersReset()).isFalse();
      assertThat(desk.offers(CHANGE)).isEmpty();
      distribute(desk, notify.get(i), false);
      desk.becomes("Notifié et non activé");
      assertThat(desk.password()).matches("[A-Z2-9]{8}");
    }
    goThrough(desk, list, 2, "NOTIFIED");
    if (guardians) {
      goThrough(desk, list, 3, "ACTIVATING");
    }
    goThrough(desk, list, 4, "ACTIVE");
  }

  @Test
  void aGuardianWithoutAddressGetsNoMail(Stack stack, Visitor visitor) {
    console.school().mail(5, null);
    Desk desk = new Desk(stack, visitor).signIn(console.head(), console.route(""));
    desk.reads("Vous avez choisi");
    AccountDesk account = new AccountDesk(desk);
    open(account, "guardians", 5);
    account.chooses(NOTIFY, MAIL).check("confirm-mail").confirm().reads(NO_ADDRESS);
    desk.check("no-address");
    assertThat(account.state()).isEqualTo("Non notifié");
  }

  @Test
  void troubleshootingGivesStudentsNewPasswordsInAnyState(Stack stack, Visitor visitor) {
    List<String> logins = new ArrayList<>();
    for (String state : List.of("NOT_NOTIFIED", "NOTIFIED", "ACTIVE")) {
      console.school().bring(state, console.school().student(logins.size()));
      logins.add(console.school().login(console.school().student(logins.size())));
    }
    Desk desk =
        new Desk(stack, visitor)
            .signIn(console.like(stack, "troubleshooter"), console.route("/depannage"))
            .reads("1 à 14 sur 14");
    TroubleshootingDesk troubleshooting = new TroubleshootingDesk(desk);
    assertThat(logins).extracting(troubleshooting::password).first().asString().isEmpty();

    List<String> one = logins.stream().map(troubleshooting::reset).toList();
    troubleshooting.resetAll(logins);
    List<String> all = logins.stream().map(troubleshooting::password).toList();

    assertThat(all).allMatch(Desk.PROVISIONAL.asPredicate()).doesNotContainAnyElementsOf(one);
    assertThat(logins)
        .extracting(troubleshooting::state)
        .containsExactly("Notifié et non activé", "Notifié et non activé", "Activé");
  }

  private static void open(AccountDesk desk, String list, int which) {
    long account = account(list, which);
    desk.open(console.route(list, account), console.school().login(account));
  }

  private static long account(String list, int which) {
    return list.equals("guardians")
        ? console.school().guardian(which)
        : console.school().student(8 + which);
  }

  // Without a reset the password stays, with one there is a new one each time; the state stays.
  private static void goThrough(AccountDesk desk, String list, int which, String state) {
    String words = WORDS.get(state);
    boolean guardians = list.equals("guardians");
    console.school().bring(state, account(list, which));
    open(desk, list, which);
    assertThat(desk.offers(NOTIFY)).contains(LETTER).hasSize(guardians ? 2 : 1);
    assertThat(desk.offers(CHANGE))
        .isEqualTo(state.equals("ACTIVATING") ? List.of(RESET, RESEND) : List.of(RESET));
    for (String how : desk.offers(NOTIFY)) {
      String before = desk.password();
      distribute(desk, how, false);
      assertThat(desk.password()).isEqualTo(before);
      distribute(desk, how, true);
      desk.passwordChanges(before);
      desk.becomes(words);
    }
    String before = desk.password();
    desk.chooses(CHANGE, RESET)
        .asks("Êtes-vous sûr de vouloir réinitialiser le(s) compte(s) ?")
        .confirm()
        .reads("Le mot de passe a bien été réinitialisé.");
    desk.passwordChanges(before);
    if (state.equals("ACTIVATING")) {
      desk.chooses(CHANGE, RESEND)
          .reads("Vérification de l'adresse mail")
          .check("resend")
          .press("Valider")
          .reads("Le mail a été renvoyé.");
    }
    desk.becomes(words);
  }

  private static void distribute(AccountDesk desk, String how, boolean withReset) {
    Desk asked = desk.withReset(withReset).chooses(NOTIFY, how);
    if (withReset) {
      asked.reads("Avertissement : si vous avez coché l'option");
    }
    if (how.equals(LETTER)) {
      asked.asks(
          "Êtes-vous sûr de vouloir notifier le(s) compte(s) (par feuilles individuelles) ?");
      Page page = asked.page();
      Download letter = page.waitForDownload(asked::confirm);
      assertThat(letter.suggestedFilename()).endsWith(".pdf");
    } else {
      asked.confirm();
    }
    asked.reads(DISTRIBUTED);
    desk.settles();
  }
}
