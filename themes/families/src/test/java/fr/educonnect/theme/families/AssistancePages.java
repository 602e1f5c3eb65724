package fr.educonnect.theme.families;

import static fr.educonnect.theme.families.PageCase.HOSTILE;
import static fr.educonnect.theme.families.PageCase.merge;
import static fr.educonnect.theme.families.PageCase.page;

import java.util.List;
import java.util.Map;

/** « Assistance », signed in or not. */
final class AssistancePages {

  private static final Map<String, Object> CHOICE =
      Map.of(
          "assistanceStartUrl",
          "/assistance",
          "academies",
          List.of(
              Map.of("code", "02", "name", "Aix-Marseille", "url", "/assistance/02"),
              Map.of("code", "16", "name", "Toulouse", "url", "/assistance/16")));

  private AssistancePages() {}

  static List<PageCase> all() {
    Map<String, Object> own =
        Map.of("said", List.of(said("16", "Toulouse", List.of(says("SECOND"), silent("FIRST")))));
    return List.of(
        page("assistance", "assistance.ftl", merge(CHOICE, Map.of("said", List.of()))),
        page(
            "assistance-guardian",
            "assistance.ftl",
            AccountPages.frame("ASSISTANCE", true, merge(CHOICE, own))),
        page(
            "assistance-student",
            "assistance.ftl",
            AccountPages.frame("ASSISTANCE", false, merge(CHOICE, own))),
        page(
            "assistance-academy",
            "assistance.ftl",
            Map.of(
                "assistanceStartUrl",
                "/assistance",
                "academy",
                "Aix-Marseille",
                "said",
                List.of(said("02", "Aix-Marseille", List.of(silent("FIRST"), says("SECOND")))))));
  }

  private static Map<String, Object> said(
      String code, String academy, List<Map<String, Object>> degrees) {
    return Map.of("code", code, "academy", academy, "degrees", degrees);
  }

  private static Map<String, Object> says(String degree) {
    Map<String, Object> text = Map.of("text", HOSTILE, "link", false);
    Map<String, Object> link = Map.of("text", "https://assistance.example/?a=1&b=2", "link", true);
    return Map.of("degree", degree, "lines", List.of(List.of(text), List.of(), List.of(link)));
  }

  private static Map<String, Object> silent(String degree) {
    return Map.of("degree", degree);
  }
}
