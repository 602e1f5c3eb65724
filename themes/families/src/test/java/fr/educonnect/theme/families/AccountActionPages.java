package fr.educonnect.theme.families;

import static fr.educonnect.theme.families.JourneyPages.children;
import static fr.educonnect.theme.families.JourneyPages.failed;
import static fr.educonnect.theme.families.PageCase.HOSTILE;
import static fr.educonnect.theme.families.PageCase.merge;
import static fr.educonnect.theme.families.PageCase.message;
import static fr.educonnect.theme.families.PageCase.page;
import static fr.educonnect.theme.families.PageCase.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keycloak.forms.login.MessageType;

/** The pages on which guardians join another account, and choose among contacts. */
final class AccountActionPages {

  private AccountActionPages() {}

  static List<PageCase> all() {
    return Stream.of(joining(), contacts()).flatMap(List::stream).toList();
  }

  private static List<PageCase> contacts() {
    Map<String, Object> mail =
        Map.of("channel", "MAIL", "kind", "CHANGED", "proposed", "j•••@d•••.fr", "own", HOSTILE);
    Map<String, Object> mobile =
        Map.of("channel", "SMS", "kind", "CHANGED", "proposed", "06 •• •• •• 89");
    Map<String, Object> known =
        Map.of("channel", "SMS", "kind", "UNCONFIRMED", "proposed", "06 •• •• •• 89");
    Map<String, Object> pending =
        Map.of("channel", "MAIL", "kind", "UNCONFIRMED", "pending", "a@example.org");
    Map<String, Object> none = Map.of("children", List.of(), "canIgnore", true);
    List<Map<String, Object>> lacking =
        List.of(
            Map.of("channel", "MAIL", "kind", "UNCONFIRMED"),
            Map.of("channel", "SMS", "kind", "UNCONFIRMED"));
    return List.of(
        page(
            "children-and-contacts",
            "children.ftl",
            Map.of("children", children(1), "canIgnore", true, "contacts", List.of(mail, mobile))),
        page(
            "contacts-unconfirmed",
            "children.ftl",
            merge(none, Map.of("contacts", List.of(pending, known)))),
        page("contacts-lacking", "children.ftl", merge(none, Map.of("contacts", lacking))),
        page(
            "contacts-lacking-errors",
            "children.ftl",
            merge(
                merge(none, Map.of("contacts", lacking)),
                failed(Map.of("mail", "a@b"), "mail", "mailInvalid", "mobile", "mobileInvalid"))));
  }

  private static List<PageCase> joining() {
    Map<String, Object> own = Map.of("loginId", "a.voisin2", "canCancel", true);
    Map<String, Object> both = Map.of("loginId", "a.voisin2", "otherLoginId", "a.durand");
    return List.of(
        page("join-account", "join-account.ftl", own),
        page(
            "join-account-refused",
            "join-account.ftl",
            merge(own, failed(Map.of("username", HOSTILE), "username", "signInRefused"))),
        page(
            "join-account-names",
            "join-account.ftl",
            merge(own, message(MessageType.ERROR, text("joinRefused-NAMES_DIFFER")))),
        page("join-mobile", "join-mobile.ftl", Map.of()),
        page(
            "join-mobile-wrong",
            "join-mobile.ftl",
            failed(Map.of("mobile", HOSTILE), "mobile", "mobileInvalid")),
        page("join-dates", "join-dates.ftl", Map.of("children", children(2))),
        page(
            "join-dates-all",
            "join-dates.ftl",
            merge(
                Map.of("children", children(1)), message(MessageType.ERROR, text("joinDatesAll")))),
        page("join-separate", "join-separate.ftl", merge(both, Map.of("canCancel", true))),
        page("join-done", "join-done.ftl", merge(both, Map.of("toConfirm", true))),
        page("join-done-whole", "join-done.ftl", merge(both, Map.of("toConfirm", false))));
  }
}
