package fr.educonnect.theme.families;

import static fr.educonnect.theme.families.JourneyPages.failed;
import static fr.educonnect.theme.families.PageCase.HOSTILE;
import static fr.educonnect.theme.families.PageCase.merge;
import static fr.educonnect.theme.families.PageCase.message;
import static fr.educonnect.theme.families.PageCase.page;
import static fr.educonnect.theme.families.PageCase.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.keycloak.forms.login.MessageType;

/** The portal and Mon compte, each page in every state. */
final class AccountPages {

  private static final Map<String, String> AT =
      Map.of("day", "3 novembre 2026", "hour", "18", "minute", "05");
  private static final String SCHOOL = "Collège LES TILLEULS, TOULOUSE";

  private AccountPages() {}

  static List<PageCase> all() {
    return Stream.of(
            portal(),
            account(),
            children(),
            changes(),
            franceConnectFacts(),
            franceConnect(),
            reverts())
        .flatMap(List::stream)
        .toList();
  }

  private static List<PageCase> portal() {
    Map<String, Object> guardian = frame("PORTAL", true, said());
    return List.of(
        page(
            "portal-guardian",
            "portal.ftl",
            merge(
                guardian,
                Map.of(
                    "lastSignIn",
                    AT,
                    "proposed",
                    1,
                    "pupils",
                    List.of(
                        pupil("1", "Zoé", school(SCHOOL, "3e B", 5)),
                        pupil("2", "Léo", school("École JEAN MOULIN", "CM2", 2)))))),
        page(
            "portal-no-child",
            "portal.ftl",
            merge(guardian, Map.of("pupils", List.of(), "proposed", 2))),
        page(
            "portal-student",
            "portal.ftl",
            frame(
                "PORTAL",
                false,
                Map.of(
                    "firstName",
                    "Zoé",
                    "proposed",
                    0,
                    "pupils",
                    List.of(pupil("1", "Zoé", school(SCHOOL, "3e B", 0)))))),
        page(
            "portal-hostile",
            "portal.ftl",
            frame(
                "PORTAL",
                true,
                Map.of(
                    "firstName",
                    HOSTILE,
                    "proposed",
                    0,
                    "pupils",
                    List.of(
                        pupil("1", HOSTILE, school(HOSTILE, HOSTILE, 1)),
                        Map.of("id", "2", "name", "Léo", "schools", List.of()))))));
  }

  private static Map<String, Object> said() {
    return Map.of(
        "firstName",
        "Marie-Antoinette",
        "messages",
        List.of(says("0310001A", SCHOOL), says("0310002B", HOSTILE)));
  }

  private static Map<String, Object> says(String uai, String school) {
    Map<String, Object> text = Map.of("text", HOSTILE, "link", false);
    Map<String, Object> link =
        Map.of("text", "https://ecole.example/rentree?classe=3B&annee=2026", "link", true);
    return Map.of(
        "uai", uai, "school", school, "lines", List.of(List.of(text), List.of(), List.of(link)));
  }

  private static Map<String, Object> lists() {
    return Map.of(
        "signIns",
            List.of(
                Map.of("what", "LOGIN", "at", AT, "service", "Portail ÉduConnect"),
                Map.of("what", "LOGIN_ERROR", "at", AT)),
        "changes", List.of(Map.of("what", "link.password", "at", AT)),
        "sessions",
            List.of(
                Map.of("here", true, "since", AT, "used", AT, "address", "192.0.2.7"),
                Map.of("here", false, "since", AT, "used", AT, "address", HOSTILE)));
  }

  private static List<PageCase> account() {
    Map<String, Object> person =
        merge(
            lists(),
            Map.of("loginId", "ma.delatourdupin12", "personName", "Marie DE LA TOUR DU PIN"));
    return List.of(
        page(
            "account-guardian",
            "account.ftl",
            frame(
                "ACCOUNT",
                true,
                merge(
                    person,
                    Map.of(
                        "hasPassword", true,
                        "mail", "marie-antoinette.de-la-tour-du-pin@messagerie.example",
                        "pendingMail", "m@example.org",
                        "mobile", "06 12 34 56 78",
                        "passwordUrl", "/p",
                        "mailUrl", "/m",
                        "mobileUrl", "/n",
                        "aliases", aliases(),
                        "franceConnect", Map.of("needsPassword", false, "since", AT, "url", "/f"),
                        "done", "MAIL")))),
        page(
            "account-student",
            "account.ftl",
            frame(
                "ACCOUNT",
                false,
                Map.of(
                    "loginId",
                    "z.ait",
                    "personName",
                    HOSTILE,
                    "hasPassword",
                    false,
                    "mailUrl",
                    "/m",
                    "signIns",
                    List.of(),
                    "changes",
                    List.of(),
                    "sessions",
                    List.of()))));
  }

  private static List<Map<String, Object>> aliases() {
    return List.of(
        Map.of("loginId", "ma.delatourdupindechambly7", "id", "7", "since", AT),
        Map.of("loginId", "a.durand", "id", "8", "since", AT, "separateUrl", "/s"));
  }

  private static List<PageCase> children() {
    Map<String, Object> zoe =
        Map.of(
            "id", "1",
            "name", "Zoé AÏT-ALI",
            "schools", List.of(Map.of("name", SCHOOL, "className", "3e B")),
            "reportUrl", "/r");
    Map<String, Object> other = Map.of("id", "2", "name", HOSTILE, "schools", List.of());
    return List.of(
        page(
            "account-children",
            "account-children.ftl",
            frame(
                "CHILDREN",
                true,
                Map.of(
                    "confirmed",
                    List.of(zoe, other),
                    "proposed",
                    List.of(Map.of("name", HOSTILE, "school", SCHOOL)),
                    "confirmUrl",
                    "/c",
                    "joinUrl",
                    "/j"))),
        page(
            "account-children-none",
            "account-children.ftl",
            frame("CHILDREN", true, Map.of("confirmed", List.of(), "proposed", List.of()))));
  }

  private static List<PageCase> changes() {
    Map<String, Object> leavable = Map.of("canCancel", true);
    Map<String, Object> code = Map.of("maskedNumber", "06 •• •• •• 89", "expiresMinutes", 10);
    return List.of(
        page(
            "account-password",
            "account-password.ftl",
            merge(leavable, Map.of("loginId", "z.ait"))),
        page(
            "account-password-errors",
            "account-password.ftl",
            merge(leavable, failed(Map.of(), "password-new", "invalidPasswordBlacklistedMessage"))),
        page(
            "account-mail",
            "account-mail.ftl",
            merge(leavable, Map.of("currentMail", HOSTILE, "pendingMail", HOSTILE))),
        page("account-mail-first", "account-mail.ftl", leavable),
        page(
            "account-mail-errors",
            "account-mail.ftl",
            merge(leavable, failed(Map.of("mail", HOSTILE), "mail", "mailSame"))),
        page("account-mobile", "account-mobile.ftl", leavable),
        page(
            "account-mobile-errors",
            "account-mobile.ftl",
            merge(leavable, failed(Map.of("mobile", HOSTILE), "mobile", "mobileTooMany"))),
        page(
            "account-mobile-code",
            "account-mobile-code.ftl",
            merge(leavable, merge(code, Map.of("resendAfterSeconds", 60)))),
        page(
            "account-mobile-code-wrong",
            "account-mobile-code.ftl",
            merge(leavable, merge(code, failed(Map.of(), "code", "codeWrong")))),
        page(
            "account-mobile-code-down",
            "account-mobile-code.ftl",
            merge(code, Map.of("gatewayDown", true))));
  }

  private static List<PageCase> franceConnectFacts() {
    Map<String, Object> person =
        merge(lists(), Map.of("loginId", "ma.delatourdupin12", "personName", HOSTILE));
    return List.of(
        page(
            "account-franceconnect-only",
            "account.ftl",
            frame(
                "ACCOUNT",
                true,
                merge(
                    person,
                    Map.of(
                        "hasPassword",
                        false,
                        "passwordUrl",
                        "/p",
                        "franceConnect",
                        Map.of("needsPassword", true, "since", AT),
                        "done",
                        "FRANCECONNECT")))),
        page(
            "account-without-franceconnect",
            "account.ftl",
            frame(
                "ACCOUNT",
                true,
                merge(
                    person,
                    Map.of(
                        "hasPassword",
                        true,
                        "franceConnect",
                        Map.of("needsPassword", false, "url", "/f"),
                        "done",
                        "FRANCECONNECT_END")))));
  }

  private static List<PageCase> franceConnect() {
    Map<String, Object> leavable = Map.of("canCancel", true);
    Stream<PageCase> refused =
        Stream.of("OTHER_PERSON", "OTHER_NAMES", "REPLACED_LATELY", "OTHER_ACCOUNT")
            .map(
                refusal ->
                    page(
                        "account-franceconnect-" + refusal.toLowerCase(Locale.ROOT),
                        "account-franceconnect.ftl",
                        merge(leavable, Map.of("linked", true, "refusal", refusal))));
    return Stream.concat(
            Stream.of(
                page(
                    "account-franceconnect",
                    "account-franceconnect.ftl",
                    merge(leavable, Map.of("linked", false))),
                page(
                    "account-franceconnect-cancelled",
                    "account-franceconnect.ftl",
                    merge(
                        merge(leavable, Map.of("linked", false)),
                        message(MessageType.ERROR, text("linkOwnCancelled")))),
                page(
                    "account-franceconnect-end",
                    "account-franceconnect-end.ftl",
                    merge(leavable, Map.of("possible", true))),
                page(
                    "account-franceconnect-kept",
                    "account-franceconnect-end.ftl",
                    merge(leavable, Map.of("possible", false)))),
            refused)
        .toList();
  }

  private static List<PageCase> reverts() {
    return List.of(
        page("link-revert-password", "link-revert.ftl", Map.of("what", "PASSWORD")),
        page("link-revert-mail", "link-revert.ftl", Map.of("what", "MAIL")),
        page("link-revert-mobile", "link-revert.ftl", Map.of("what", "MOBILE")),
        page("link-revert-children", "link-revert.ftl", Map.of("what", "CHILDREN")),
        page("link-revert-franceconnect", "link-revert.ftl", Map.of("what", "FRANCECONNECT")),
        page(
            "link-done-revert-franceconnect",
            "link-done.ftl",
            Map.of("done", "REVERT_FRANCECONNECT")),
        page("link-done-no-franceconnect", "link-done.ftl", Map.of("done", "NO_FRANCECONNECT")),
        page("link-done-revert-children", "link-done.ftl", Map.of("done", "REVERT_CHILDREN")),
        page("link-done-revert-mail", "link-done.ftl", Map.of("done", "REVERT_MAIL")),
        page("link-done-revert-mobile", "link-done.ftl", Map.of("done", "REVERT_MOBILE")));
  }

  static Map<String, Object> frame(String place, boolean guardian, Map<String, Object> model) {
    return merge(
        model,
        Map.of(
            "place", place,
            "guardian", guardian,
            "portalUrl", "/portal",
            "accountUrl", "/account",
            "childrenUrl", "/children",
            "signOutUrl", "/sign-out",
            "signOutEverywhereUrl", "/sign-out-everywhere",
            "stateChecker", "s"));
  }

  private static Map<String, Object> pupil(String id, String name, Map<String, Object> school) {
    return Map.of("id", id, "name", name, "schools", List.of(school));
  }

  private static Map<String, Object> school(String name, String className, int tiles) {
    List<String> icons = List.of("workspace", "grades", "forms", "payment", "unknown");
    return Map.of(
        "name", name,
        "className", className,
        "tiles",
            icons.stream()
                .limit(tiles)
                .map(icon -> Map.of("title", "Service " + HOSTILE, "icon", icon, "url", "#there"))
                .toList());
  }
}
