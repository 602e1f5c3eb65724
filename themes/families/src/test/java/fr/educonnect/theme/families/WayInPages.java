package fr.educonnect.theme.families;

import static fr.educonnect.theme.families.PageCase.HOSTILE;
import static fr.educonnect.theme.families.PageCase.merge;
import static fr.educonnect.theme.families.PageCase.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The ways in of schools, each page in every state. */
final class WayInPages {

  private WayInPages() {}

  static List<PageCase> all() {
    Stream<PageCase> notices =
        Stream.of("SEARCH", "SHORT", "UNKNOWN", "NONE", "TOO_MANY")
            .map(notice -> search(notice, Map.of()));
    Stream<PageCase> others =
        Stream.of(
            search("NO_ENT", Map.of("school", HOSTILE)),
            search("FOUND", found()),
            page(
                "service-entry",
                "service-entry.ftl",
                Map.of("service", HOSTILE, "educonnectUrl", "/here", "olderUrl", "/older")),
            page("service-unknown", "service-unknown.ftl", Map.of()),
            page("integrators", "integrators.ftl", integrators()));
    return Stream.concat(notices, others).toList();
  }

  private static Map<String, Object> integrators() {
    Map<String, Object> id =
        Map.of(
            "name",
            "FrEduCtId",
            "oid",
            "urn:oid:1.2",
            "sample",
            "6f1c".repeat(24),
            "ofStudents",
            false,
            "several",
            false);
    Map<String, Object> keys =
        Map.of("name", "FrEduCtRefId", "sample", HOSTILE, "ofStudents", true, "several", true);
    return Map.of(
        "entityId",
        "https://educonnect.example/idp",
        "discovery",
        "https://educonnect.example/realms/educonnect/.well-known/openid-configuration",
        "addresses",
        List.of(Map.of("key", "SsoPost", "url", "https://educonnect.example/idp/SSO")),
        "policies",
        List.of(Map.of("scope", "ect.scope.cnx", "attributes", List.of(id, keys))));
  }

  private static Map<String, Object> found() {
    return Map.of(
        "searched",
        HOSTILE,
        "schools",
        List.of(
            Map.of("uai", "0312345A", "name", "Collège JEAN MOULIN, TOULOUSE", "url", "/etab/1"),
            Map.of("uai", "0312346B", "name", HOSTILE, "url", "/etab/2")));
  }

  private static PageCase search(String notice, Map<String, Object> model) {
    return page(
        "school-search-" + notice.toLowerCase(Locale.ROOT).replace('_', '-'),
        "school-search.ftl",
        merge(Map.of("notice", notice, "searchUrl", "/etab"), model));
  }
}
