package fr.educonnect.theme.families;

import static fr.educonnect.theme.families.PageCase.HOSTILE;
import static fr.educonnect.theme.families.PageCase.merge;
import static fr.educonnect.theme.families.PageCase.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The page of a service that is not for whom is signed in, with each reason. */
final class ServicePages {

  private static final Map<String, Object> ANSWERED =
      Map.of("serviceWaits", true, "toConfirm", false, "portalUrl", "/portal");

  private ServicePages() {}

  static List<PageCase> all() {
    Stream<PageCase> reasons =
        Stream.of("PROFILE", "DEGREE", "ACADEMY", "SCHOOL")
            .flatMap(
                refusal ->
                    Stream.of("STUDENT", "GUARDIAN")
                        .map(profile -> refused("", refusal, profile, ANSWERED)));
    return Stream.concat(
            reasons,
            Stream.of(
                refused("", "NO_CHILD", "GUARDIAN", ANSWERED),
                refused(
                    "-to-confirm",
                    "NO_CHILD",
                    "GUARDIAN",
                    merge(ANSWERED, Map.of("toConfirm", true))),
                refused(
                    "-unasked",
                    "SCHOOL",
                    "STUDENT",
                    Map.of(
                        "serviceWaits",
                        false,
                        "toConfirm",
                        false,
                        "serviceUrl",
                        "https://service.example/?a=1&b=2")),
                refused(
                    "-nowhere",
                    "SCHOOL",
                    "STUDENT",
                    Map.of("serviceWaits", false, "toConfirm", false))))
        .toList();
  }

  private static PageCase refused(
      String state, String refusal, String profile, Map<String, Object> ways) {
    Map<String, Object> person =
        Map.of(
            "refusal", refusal,
            "profile", profile,
            "serviceName", HOSTILE,
            "personName", HOSTILE,
            "loginId", "m.delatourdupin12");
    String name = ("service-refused-" + refusal + "-" + profile + state).toLowerCase(Locale.ROOT);
    return page(name, "service-refused.ftl", merge(ways, person));
  }
}
