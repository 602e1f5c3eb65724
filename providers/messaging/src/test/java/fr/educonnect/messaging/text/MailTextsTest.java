package fr.educonnect.messaging.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.message.MessageKind;
import fr.educonnect.messaging.mail.MailText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mail in both languages. They stay in target/mails to be looked at. */
class MailTextsTest {

  private static final Set<MessageKind> WITH_LINK =
      EnumSet.of(
          MessageKind.MAIL_VALIDATION,
          MessageKind.PASSWORD_LINK,
          MessageKind.PASSWORD_CHANGED,
          MessageKind.MAIL_CHANGED,
          MessageKind.MOBILE_CHANGED,
          MessageKind.CHILDREN_CHANGED,
          MessageKind.ACTIVATION_ANNOUNCED,
          MessageKind.FRANCECONNECT_LINKED,
          MessageKind.FRANCECONNECT_UNLINKED,
          MessageKind.NOTIFICATION,
          MessageKind.NOTIFICATION_WITH_RESET,
          MessageKind.ACCOUNTS_JOINED);

  @ParameterizedTest
  @MethodSource("fr.educonnect.messaging.text.TextCase#mails")
  void isAWholeDocumentThatAsksNobodyForAnything(TextCase mail) throws IOException {
    MailText text = text(mail);
    Path file = Path.of("target", "mails", mail + ".html");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text.html());
    assertThat(text.html())
        .contains("<html lang=\"" + mail.locale() + "\"", "<title>", "</html>")
        .doesNotContainPattern("(?i)src=|url\\(|@import|<link|<form|<input|<style|<img");
    assertThat(Pattern.compile("<h1").matcher(text.html()).results()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("fr.educonnect.messaging.text.TextCase#mails")
  void leadsToOurServerOnlyAndOnlyWhereThereIsSomethingToDo(TextCase mail) {
    MailText text = text(mail);
    assertThat(Pattern.compile("href=\"([^\"]*)\"").matcher(text.html()).results())
        .extracting(found -> found.group(1))
        .allMatch(TextCase.LINK::equals)
        .hasSize(WITH_LINK.contains(mail.kind()) ? 2 : 0);
    assertThat(text.plain().contains(TextCase.LINK)).isEqualTo(WITH_LINK.contains(mail.kind()));
  }

  @ParameterizedTest
  @MethodSource("fr.educonnect.messaging.text.TextCase#mails")
  void takesWhatRegistersSayForText(TextCase mail) {
    MailText text = text(mail);
    assertThat(text.html()).doesNotContain("<script", "<#if>");
    assertThat(text.subject()).doesNotContain("script", "MARTIN");
    assertThat(text.plain()).doesNotContainPattern("(?m)^Bcc").doesNotContain("\u2028", "&lt;");
    if (mail.hostile() && text.plain().contains("MARTIN")) {
      assertThat(text.plain()).contains("<script>alert(1)</script>${mailBrand}{0}<#if>\"'& Bcc");
      assertThat(text.html()).contains("&lt;script&gt;alert(1)&lt;/script&gt;${mailBrand}{0}");
    }
  }

  @ParameterizedTest
  @MethodSource("fr.educonnect.messaging.text.TextCase#mails")
  void leavesNothingUntranslatedOrUnfilled(TextCase mail) {
    if (!mail.hostile()) {
      MailText text = text(mail);
      assertThat(text.subject() + text.plain() + text.html())
          .doesNotContainPattern("\\$\\{|\\{[0-9]|''|[a-z]+[A-Z][a-zA-Z]+(Text|Subject|Link)\\b");
    }
  }

  @ParameterizedTest
  @EnumSource(MessageKind.class)
  void existsForEveryKindThatGoesByMail(MessageKind kind) {
    TextCase mail = new TextCase(kind, Locale.FRENCH, true, false);
    assertThat(ThemeTexts.in(Locale.FRENCH).mail(kind, mail.facts()).isPresent())
        .isEqualTo(TextCase.MAILS.contains(kind));
  }

  @Test
  void givesAStrangerNothingWhereTheAddressWasMistyped() {
    MailText text = text(new TextCase(MessageKind.MAIL_VALIDATION, Locale.FRENCH, false, false));
    assertThat(text.plain() + text.html()).doesNotContain("MARTIN", TextCase.LONGEST_LOGIN);
  }

  @Test
  void announcesAnActivationMaskedToOthers() {
    MailText text =
        text(new TextCase(MessageKind.ACTIVATION_ANNOUNCED, Locale.FRENCH, false, false));
    assertThat(text.plain())
        .contains(
            "c.d***", "22\u00a0novembre\u00a02026", "06:18", "Bloquer ce compte", TextCase.LINK)
        .doesNotContain("MARTIN", TextCase.LONGEST_LOGIN);
    assertThat(text.html()).contains("c.d***").doesNotContain("MARTIN", TextCase.LONGEST_LOGIN);
  }

  @Test
  void tellsTheIdentifierWithTheAnnouncementToTheAccountsOwnContact() {
    MailText text =
        text(new TextCase(MessageKind.ACTIVATION_ANNOUNCED, Locale.FRENCH, true, false));
    assertThat(text.subject()).isEqualTo("Votre compte ÉduConnect est activé");
    assertThat(text.plain()).contains("Paul MARTIN", TextCase.LONGEST_LOGIN, TextCase.LINK);
    assertThat(text.html()).contains("Paul MARTIN", TextCase.LONGEST_LOGIN);
  }

  @Test
  void tellsBothIdentifiersOfJoinedAccountsToTheirOwnContactsOnly() {
    MailText own = text(new TextCase(MessageKind.ACCOUNTS_JOINED, Locale.FRENCH, true, false));
    assertThat(own.plain()).contains(TextCase.LONGEST_LOGIN, "p.durand");
    MailText other = text(new TextCase(MessageKind.ACCOUNTS_JOINED, Locale.FRENCH, false, false));
    assertThat(other.plain() + other.html())
        .contains("c.d***", "p.d***")
        .doesNotContain(TextCase.LONGEST_LOGIN, "p.durand");
  }

  /** The steps are the ministry's letter's (« Courrier de notification »). */
  @Test
  void givesIdentifierAndProvisionalPasswordWithTheFirstSteps() {
    MailText text = text(new TextCase(MessageKind.NOTIFICATION, Locale.FRENCH, true, false));
    for (String part : new String[] {text.plain(), text.html().replace("&#39;", "'")}) {
      assertThat(part.replace('\u00a0', ' '))
          .contains("Paul MARTIN", "Collège Jean Moulin", "M. Léo MARTIN, Léa MARTIN")
          .contains(TextCase.LONGEST_LOGIN, TextCase.PASSWORD, "trois mois")
          .contains(
              "créer un nouveau mot de passe, à conserver pour les prochaines connexions ;"
                  + " renseigner une adresse mail ; activer votre compte à partir du mail envoyé"
                  + " dans votre messagerie");
    }
    assertThat(text.subject()).doesNotContain(TextCase.PASSWORD, TextCase.LONGEST_LOGIN);
    assertThat(text(new TextCase(MessageKind.NOTIFICATION_WITH_RESET, Locale.FRENCH, true, false)))
        .isEqualTo(text);
  }

  @Test
  void tellsOfNoPasswordWhereThePersonChoseOneOrHasNone() {
    MailText chosen = text(new TextCase(MessageKind.NOTIFICATION, Locale.FRENCH, false, false));
    assertThat(chosen.plain()).contains("celui que vous avez choisi").doesNotContain("trois mois");
    MailText without = text(new TextCase(MessageKind.NOTIFICATION, Locale.FRENCH, false, true));
    assertThat(without.plain()).contains("FranceConnect").doesNotContain("choisi", "trois mois");
  }

  @Test
  void masksTheNewContactToTheOldOne() {
    MailText mail = text(new TextCase(MessageKind.MAIL_CHANGED, Locale.FRENCH, true, false));
    assertThat(mail.plain()).contains("p•••@e•••.org").doesNotContain(Accounts.MAIL);
    MailText mobile = text(new TextCase(MessageKind.MOBILE_CHANGED, Locale.FRENCH, true, false));
    assertThat(mobile.plain()).contains("06 •• •• •• 78").doesNotContain(Accounts.MOBILE);
  }

  /** The words of the ministry's mail of 19/06/2020 in « Présentation EduConnect ». */
  @Test
  void tellsSchoolsOfACancelledReportInTheMinistrysWords() {
    MailText text =
        text(new TextCase(MessageKind.WRONG_LINK_CANCELLED, Locale.FRENCH, true, false));
    assertThat(text.subject())
        .isEqualTo(
            "[EduConnect] Annulation - Signalement d'un rattachement élève-représentant légal"
                + " erroné");
    assertThat(text.plain().replace('\u00a0', ' '))
        .containsSubsequence(
            "Bonjour,",
            "Vous avez reçu précédemment un mail signalant un rattachement élève-représentant"
                + " légal erroné :",
            "Le représentant légal M. Paul MARTIN (identifiant : p.martin) d'un élève de"
                + " l'école/établissement Collège Jean Moulin de l'académie de Toulouse avait"
                + " signalé le 19/06/2020 dans son compte EduConnect qu'il n'était pas le"
                + " représentant légal de l'élève Léa MARTIN.",
            "Cet utilisateur a confirmé le 20/06/2020 être le représentant légal de cet élève.",
            "Merci d'ignorer les précédents messages concernant le rattachement de ce"
                + " représentant légal à cet élève.",
            "Pour toute aide concernant ce message, veuillez contacter le support d'assistance"
                + " académique de l'école ou de l'établissement.",
            "Le guichet d'authentification EduConnect est un service proposé par le ministère en"
                + " charge de l'Éducation nationale.");
  }

  @Test
  void tellsSchoolsWhatAWrongLinkAsksOfThem() {
    MailText text = text(new TextCase(MessageKind.WRONG_LINK_REPORTED, Locale.FRENCH, true, false));
    assertThat(text.subject())
        .isEqualTo("[EduConnect] Signalement d'un rattachement élève-représentant légal erroné");
    for (String part : new String[] {text.plain(), text.html().replace("&#39;", "'")}) {
      assertThat(part)
          .contains("M. Paul MARTIN", "p.martin", "Léa MARTIN", "Collège Jean Moulin")
          .contains("de Toulouse", "19/06/2020", "ONDE ou SIECLE", "support d'assistance")
          .doesNotContain("20/06/2020", "mot de passe");
    }
  }

  private static MailText text(TextCase mail) {
    return ThemeTexts.in(mail.locale()).mail(mail.kind(), mail.facts()).orElseThrow();
  }
}
