package fr.educonnect.theme.families;

import static fr.educonnect.theme.families.PageCase.HOSTILE;
import static fr.educonnect.theme.families.PageCase.merge;
import static fr.educonnect.theme.families.PageCase.page;
import static fr.educonnect.theme.families.PageCase.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keycloak.forms.login.MessageType;
import org.keycloak.theme.beans.MessageBean;
import org.keycloak.theme.beans.MessagesPerFieldBean;

/** The pages of the journeys: first sign-in, self-service, links, each in every state. */
final class JourneyPages {

  private static final String LONG_NAME =
      "Marie-Antoinette Éléonore DE LA TOUR DU PIN-CHAMBLY-ROCHEFORT";
  private static final String LONG_SCHOOL =
      "Collège privé sous contrat Notre-Dame-de-la-Providence-et-du-Sacré-Cœur, Saint-Maur-des-Fossés";

  private JourneyPages() {}

  static List<PageCase> all() {
    return Stream.of(
            activation(),
            waiting(),
            registration(),
            birthDates(),
            recovery(),
            withoutTextMessages(),
            franceConnect(),
            olderAccounts(),
            AccountActionPages.all(),
            links())
        .flatMap(List::stream)
        .toList();
  }

  private static List<PageCase> activation() {
    Map<String, Object> guardian = Map.of("personName", LONG_NAME, "children", children(2));
    return List.of(
        page("activation-guardian", "activation-guardian.ftl", guardian),
        page(
            "activation-guardian-errors",
            "activation-guardian.ftl",
            merge(
                guardian,
                failed(
                    Map.of("mail", HOSTILE, "legal-1", "YES", "day-1", "31", "month-1", "2"),
                    "mail-confirm",
                    "mailsDiffer",
                    "password-new",
                    "invalidPasswordBlacklistedMessage",
                    "day-1",
                    "birthDateInvalid",
                    "legal-2",
                    "legalMissing"))),
        page(
            "activation-guardian-hostile",
            "activation-guardian.ftl",
            Map.of(
                "personName",
                HOSTILE,
                "children",
                List.of(child(3, HOSTILE, HOSTILE, "PROPOSED")))),
        page("activation-student", "activation-student.ftl", Map.of("personName", "Zoé AÏT-ALI")),
        page(
            "activation-student-errors",
            "activation-student.ftl",
            merge(
                Map.of("personName", HOSTILE),
                failed(Map.of("year", "14"), "year", "birthDateShortYear", "mail", "mailInvalid"))),
        page("report-links", "report-links.ftl", Map.of("children", children(1))),
        page(
            "report-links-hostile",
            "report-links.ftl",
            Map.of("children", List.of(child(3, HOSTILE, HOSTILE, "PROPOSED")))));
  }

  private static List<PageCase> waiting() {
    return List.of(
        page("mail-pending", "mail-pending.ftl", Map.of("maskedMail", "j•••@d•••.fr")),
        page(
            "mail-pending-sent",
            "mail-pending.ftl",
            Map.of("maskedMail", HOSTILE, "resendAfterSeconds", 60)),
        page(
            "mail-pending-errors",
            "mail-pending.ftl",
            merge(
                Map.of("maskedMail", "j•••@d•••.fr"),
                failed(Map.of("mail", "a@b"), "mail", "mailInvalid"))),
        page("new-password", "new-password.ftl", Map.of("loginId", "a.voisin2")),
        page(
            "new-password-errors",
            "new-password.ftl",
            failed(Map.of(), "password-confirm", "passwordsDiffer")));
  }

  private static List<PageCase> registration() {
    Map<String, Object> code =
        Map.of(
            "journeyStep", 2,
            "journeySteps", 4,
            "maskedNumber", "06 •• •• •• 89",
            "expiresMinutes", 10);
    return List.of(
        page("register-identity", "register-identity.ftl", step(1, Map.of())),
        page(
            "register-identity-franceconnect",
            "register-identity.ftl",
            step(1, PageCase.FRANCE_CONNECT)),
        page(
            "register-identity-errors",
            "register-identity.ftl",
            step(
                1,
                failed(
                    Map.of("lastName", LONG_NAME, "mobile", HOSTILE),
                    "firstName",
                    "nameMissing",
                    "mobile",
                    "mobileNotAllowed"))),
        page("register-no-mobile", "register-no-mobile.ftl", Map.of()),
        page("sms-code", "sms-code.ftl", merge(code, Map.of("resendAfterSeconds", 60))),
        page(
            "sms-code-again",
            "sms-code.ftl",
            merge(code, Map.of("resendAfterSeconds", 60, "askedAgain", true))),
        page("sms-code-resend", "sms-code.ftl", code),
        page("sms-code-number", "sms-code.ftl", merge(code, Map.of("numberOnly", true))),
        page("sms-code-wrong", "sms-code.ftl", merge(code, failed(Map.of(), "code", "codeWrong"))),
        page("sms-code-down", "sms-code.ftl", merge(code, Map.of("gatewayDown", true))),
        page(
            "register-password",
            "register-password.ftl",
            step(4, Map.of("loginId", "m.delatourdupincham12"))),
        page(
            "register-password-errors",
            "register-password.ftl",
            step(
                4,
                merge(
                    Map.of("loginId", HOSTILE),
                    failed(Map.of(), "password-new", "passwordMissing")))),
        page("too-many", "too-many.ftl", Map.of("waitMinutes", 10)),
        page("too-many-minute", "too-many.ftl", Map.of("waitMinutes", 1)),
        page("too-many-hours", "too-many.ftl", Map.of("waitMinutes", 1439)));
  }

  private static List<PageCase> birthDates() {
    Map<String, Object> some =
        Map.of(
            "children",
            List.of(
                child(1, "Jade", "Collège Jean-Moulin", "CONFIRMED"),
                child(2, "Adam", "École Jules-Ferry", "PROPOSED")));
    Map<String, Object> reported =
        Map.of(
            "canIgnore",
            true,
            "children",
            List.of(
                child(1, "Jade", "Collège Jean-Moulin", "REPORTED"),
                child(2, "Adam", "École Jules-Ferry", "PROPOSED")));
    return List.of(
        page("birth-dates", "birth-dates.ftl", step(3, Map.of("children", children(1)))),
        page("birth-dates-six", "birth-dates.ftl", step(3, Map.of("children", children(6)))),
        page(
            "birth-dates-wrong",
            "birth-dates.ftl",
            step(
                3,
                merge(
                    merge(some, Map.of("triesLeft", 3)),
                    failed(
                        Map.of("legal-2", "YES", "day-2", HOSTILE), "day-2", "birthDateWrong")))),
        page(
            "birth-dates-last-try",
            "birth-dates.ftl",
            merge(
                merge(some, Map.of("triesLeft", 1)),
                failed(Map.of(), "global", "noChildConfirmed"))),
        page(
            "birth-dates-locked",
            "birth-dates-locked.ftl",
            Map.of("lockedUntil", Map.of("day", "23 novembre 2026", "hour", "7", "minute", "05"))),
        page("birth-dates-locked-day", "birth-dates-locked.ftl", Map.of()),
        page("birth-dates-closed", "birth-dates-locked.ftl", Map.of("closed", true)),
        page("children", "children.ftl", reported),
        page(
            "children-needed",
            "children.ftl",
            Map.of("canIgnore", false, "children", children(2))));
  }

  private static List<PageCase> recovery() {
    return List.of(
        page(
            "recover-identifier",
            "recover-start.ftl",
            Map.of("what", "IDENTIFIER", "profile", "GUARDIAN")),
        page(
            "recover-identifier-student",
            "recover-start.ftl",
            Map.of("what", "IDENTIFIER", "profile", "STUDENT")),
        page(
            "recover-identifier-errors",
            "recover-start.ftl",
            merge(
                Map.of("what", "IDENTIFIER", "profile", "GUARDIAN"),
                failed(
                    Map.of("channel", "MAIL", "contact", HOSTILE),
                    "contact",
                    "contactInvalid",
                    "lastName",
                    "nameMissing"))),
        page(
            "recover-password",
            "recover-start.ftl",
            Map.of(
                "what", "PASSWORD", "profile", "GUARDIAN", "recoverIdentifierUrl", "/identifier")),
        page(
            "recover-password-student",
            "recover-start.ftl",
            Map.of("what", "PASSWORD", "profile", "STUDENT")),
        page(
            "recover-password-errors",
            "recover-start.ftl",
            merge(
                Map.of("what", "PASSWORD", "profile", "GUARDIAN"),
                failed(Map.of(), "login", "loginMissing"))),
        sent("IDENTIFIER", "SMS"),
        sent("IDENTIFIER", "MAIL"),
        sent("PASSWORD", "SMS"),
        sent("PASSWORD", "MAIL"));
  }

  private static List<PageCase> withoutTextMessages() {
    return List.of(
        page(
            "recover-password-gateway-down",
            "recover-start.ftl",
            Map.of("what", "PASSWORD", "profile", "GUARDIAN", "gatewayDown", true)),
        page(
            "recover-identifier-gateway-down",
            "recover-start.ftl",
            Map.of("what", "IDENTIFIER", "profile", "GUARDIAN", "gatewayDown", true)),
        page(
            "recover-sent-gateway-down",
            "recover-sent.ftl",
            Map.of("what", "PASSWORD", "channel", "SMS", "gatewayDown", true)));
  }

  private static PageCase sent(String what, String channel) {
    return page(
        "recover-sent-" + what + "-" + channel,
        "recover-sent.ftl",
        Map.of("what", what, "channel", channel));
  }

  private static List<PageCase> olderAccounts() {
    return List.of(
        page("older-account", "older-account.ftl", Map.of("guardian", false)),
        page(
            "older-account-franceconnect",
            "older-account.ftl",
            merge(PageCase.FRANCE_CONNECT, Map.of("guardian", true))),
        olderNotice("CREATED", Map.of("loginId", "m.delatourdupincham12")),
        olderNotice("KNOWN", Map.of("loginId", HOSTILE)),
        olderNotice("UNKNOWN", Map.of()),
        olderNotice("ENDED", Map.of()),
        page(
            "birth-dates-created",
            "birth-dates.ftl",
            Map.of("children", children(1), "created", true)));
  }

  private static PageCase olderNotice(String notice, Map<String, Object> model) {
    return page(
        "older-account-" + notice,
        "older-account-notice.ftl",
        merge(Map.of("notice", notice), model));
  }

  private static List<PageCase> links() {
    return List.of(
        page("link-mail-here", "link-mail.ftl", Map.of("sameBrowser", true)),
        page("link-mail-elsewhere", "link-mail.ftl", Map.of("sameBrowser", false)),
        page(
            "link-mail-refused",
            "link-mail.ftl",
            merge(
                Map.of("sameBrowser", false),
                failed(Map.of("username", HOSTILE), "username", "signInRefused"))),
        page("link-password", "link-password.ftl", Map.of()),
        page(
            "link-password-errors",
            "link-password.ftl",
            failed(Map.of(), "password-new", "invalidPasswordRegexPatternMessage")),
        page("link-freeze", "link-freeze.ftl", Map.of()),
        page("link-franceconnect", "link-franceconnect.ftl", Map.of()),
        page("link-join", "link-join.ftl", Map.of()),
        page("link-done-separated", "link-done.ftl", Map.of("done", "SEPARATED")),
        page("link-done-mail", "link-done.ftl", Map.of("done", "MAIL", "continueUrl", "/go-on")),
        page("link-done-mail-elsewhere", "link-done.ftl", Map.of("done", "MAIL")),
        page("link-done-password", "link-done.ftl", Map.of("done", "PASSWORD")),
        page("link-done-no-password", "link-done.ftl", Map.of("done", "NO_PASSWORD")),
        page("link-done-frozen", "link-done.ftl", Map.of("done", "FROZEN")),
        page("link-done-franceconnect", "link-done.ftl", Map.of("done", "FRANCECONNECT")),
        page("link-dead", "link-dead.ftl", Map.of()));
  }

  private static Map<String, Object> step(int number, Map<String, Object> model) {
    return merge(Map.of("journeyStep", number, "journeySteps", 4), model);
  }

  private static List<PageCase> franceConnect() {
    Stream<PageCase> refused =
        Stream.of(
                "CONTRADICTED",
                "UNDECIDED",
                "OTHER_NAMES",
                "REPLACED_LATELY",
                "OTHER_ACCOUNT",
                "OTHER_PERSON",
                "FROZEN",
                "LEFT")
            .map(
                refusal ->
                    page(
                        "franceconnect-refused-" + refusal.toLowerCase(Locale.ROOT),
                        "franceconnect-refused.ftl",
                        Map.of("refusal", refusal, "signInUrl", "/sign-in")));
    return Stream.concat(
            Stream.of(
                page("franceconnect-mobile", "franceconnect-mobile.ftl", step(1, Map.of())),
                page(
                    "franceconnect-mobile-errors",
                    "franceconnect-mobile.ftl",
                    step(1, failed(Map.of("mobile", HOSTILE), "mobile", "mobileInvalid"))),
                page(
                    "birth-dates-again",
                    "birth-dates.ftl",
                    step(3, Map.of("children", children(2), "datesOnly", true)))),
            refused)
        .toList();
  }

  static List<Map<String, Object>> children(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            id -> child(id, id == 1 ? "Marie-Antoinette-Éléonore" : "Noé", LONG_SCHOOL, "PROPOSED"))
        .toList();
  }

  private static Map<String, Object> child(long id, String name, String school, String status) {
    return Map.of("id", id, "name", name, "school", school, "status", status);
  }

  /** A refused form: what was typed, then pairs of a field and the key of what is wrong with it. */
  static Map<String, Object> failed(Map<String, String> typed, String... errors) {
    MessagesPerFieldBean fields = new MessagesPerFieldBean();
    MessageBean all = new MessageBean(null, MessageType.ERROR);
    for (int i = 0; i < errors.length; i += 2) {
      fields.addMessage(errors[i], text(errors[i + 1]), MessageType.ERROR);
      all.appendSummaryLine(text(errors[i + 1]));
    }
    Map<String, Object> model = new HashMap<>();
    model.put("typed", typed);
    model.put("messagesPerField", fields);
    model.put("message", all);
    return model;
  }
}
