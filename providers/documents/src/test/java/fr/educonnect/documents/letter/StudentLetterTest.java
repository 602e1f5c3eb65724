package fr.educonnect.documents.letter;

import static fr.educonnect.documents.letter.Letters.pdf;
import static fr.educonnect.documents.letter.Letters.plain;
import static fr.educonnect.documents.letter.Letters.student;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What students read (Présentation EduConnect 20.5, « (Re)Notifier les comptes élèves »). */
class StudentLetterTest {
  private static final String DEAD_AFTER =
      "Au-delà, ce mot de passe ne fonctionnera plus : demande-en un nouveau à l'établissement.";

  @Test
  void tellsHowToActivate() throws IOException {
    assertThat(pdf(plain(), student(Letters.FIRST)).text())
        .contains(
            "09/07/2020",
            "Bonjour Rayan ABADIE.",
            "Veuillez trouver ci-dessous vos informations de connexion pour accéder aux services en"
                + " ligne de l'Éducation nationale.",
            "Vous disposez d'un délai de 3 mois pour l'activation de votre compte. " + DEAD_AFTER,
            "En cas de problème, veuillez contacter l'établissement.",
            "Identifiant : r.abadie",
            "Mot de passe * : GVKVPE23",
            "* Mot de passe provisoire, à modifier lors de la première connexion",
            "Adresse Internet : https://educonnect.education.example",
            "Cordialement, L'administrateur des services en ligne");
  }

  @Test
  void afterResetIsAboutThePasswordOnly() throws IOException {
    assertThat(pdf(plain(), student(new LetterPassword.Reset("AEMJY2CD"))).text())
        .contains("Mot de passe * : AEMJY2CD", "Ce mot de passe est valable 3 mois. " + DEAD_AFTER)
        .doesNotContain("activation de votre compte", "première connexion");
  }

  @Test
  void namesNoMonthsWithoutProvisionalPassword() throws IOException {
    assertThat(pdf(plain(), student(new LetterPassword.Chosen())).text())
        .contains("Mot de passe : celui que vous avez choisi", "demandez-en un nouveau")
        .doesNotContain("3 mois", "provisoire");
    assertThat(pdf(plain(), student(new LetterPassword.FranceConnect())).text())
        .contains("connectez-vous avec FranceConnect")
        .doesNotContain("3 mois", "provisoire", "Mot de passe :");
  }
}
