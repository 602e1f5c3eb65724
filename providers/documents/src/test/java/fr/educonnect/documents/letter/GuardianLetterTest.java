package fr.educonnect.documents.letter;

import static fr.educonnect.documents.letter.Letters.guardian;
import static fr.educonnect.documents.letter.Letters.pdf;
import static fr.educonnect.documents.letter.Letters.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What guardians read (Présentation EduConnect 20.5, « Activation avec notification »). */
class GuardianLetterTest {
  private static final Person ALEX = new Person("M.", "Alex", "TENOBN");
  private static final Person LEA = new Person("Mme", "Léa", "TENOBN-VOISIN");

  @Test
  void tellsHowToActivate() throws IOException {
    assertThat(pdf(plain(), guardian(Letters.FIRST, ALEX, LEA)).text().replace(" ", ""))
        .contains(
            squeezed("09/07/2020"),
            squeezed(
                "À l'attention de Mme Vanessa TENOBN Mise à disposition d'un compte unique"
                    + " « EduConnect » pour accéder aux services en ligne de l'école ou de"
                    + " l'établissement L'école ou l'établissement "
                    + Letters.SCHOOL
                    + " met à votre disposition un ensemble de services et de démarches en ligne"
                    + " pour vous informer, suivre la scolarité des élèves ou effectuer certaines"
                    + " démarches en ligne. Pour y accéder, allez à l'adresse Internet suivante :"
                    + " https://educonnect.education.example ou à l'adresse Internet communiquée"
                    + " par l'école ou l'établissement Identifiez-vous avec le compte"
                    + " « EduConnect » suivant qui vous permettra d'accéder aux services proposés"
                    + " pour : - M. Alex TENOBN - Mme Léa TENOBN-VOISIN"),
            squeezed(
                "Lors de votre première connexion, vous devrez :"
                    + " - créer un nouveau mot de passe (à conserver pour les prochaines"
                    + " connexions) ;"
                    + " - renseigner une adresse mail ;"
                    + " - activer votre compte à partir du mail envoyé dans votre messagerie."
                    + " En cas de problème, contactez l'école ou l'établissement."
                    + " Le directeur ou la directrice d'école Le ou la chef d'établissement"));
  }

  @Test
  void showsIdentifierAndPassword() throws IOException {
    assertThat(pdf(plain(), guardian(Letters.FIRST, ALEX)).text())
        .contains("Identifiant : v.tenobn2", "Mot de passe : GVKVPE23");
  }

  @Test
  void afterResetAsksForNewPasswordOnly() throws IOException {
    assertThat(pdf(plain(), guardian(new LetterPassword.Reset("AEMJY2CD"), ALEX)).text())
        .contains("Mot de passe : AEMJY2CD", "Lors de votre prochaine connexion, vous devrez créer")
        .doesNotContain("première connexion", "adresse mail", "activer votre compte");
  }

  @Test
  void saysThatTheFamilyChoseThePassword() throws IOException {
    assertThat(pdf(plain(), guardian(new LetterPassword.Chosen(), ALEX)).text())
        .contains(
            "Identifiant : v.tenobn2",
            "Mot de passe : celui que vous avez choisi",
            "« Mot de passe oublié ? »",
            "page de connexion")
        .doesNotContain("première connexion", "activation");
  }

  @Test
  void saysThatFranceConnectSignsIn() throws IOException {
    assertThat(pdf(plain(), guardian(new LetterPassword.FranceConnect(), ALEX)).text())
        .contains("Identifiant : v.tenobn2", "connectez-vous avec FranceConnect")
        .doesNotContain("Mot de passe :", "oublié", "première connexion");
  }

  @Test
  void isTranslated() throws IOException {
    LetterSeries french = plain();
    LetterSeries english =
        new LetterSeries(french.sender(), french.day(), french.portal(), Locale.UK);
    assertThat(pdf(english, guardian(Letters.FIRST, ALEX)).text())
        .contains("For the attention of Mme Vanessa TENOBN", "Password: GVKVPE23")
        .doesNotContain("Mot de passe");
  }

  private static String squeezed(String text) {
    return text.replace(" ", "");
  }
}
