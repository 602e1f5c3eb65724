package fr.educonnect.directory.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The values of a load as SQL literals. They are written into the statements, not bound, so that
 * the planner knows a feed's range of ids.
 */
final class Literals {

  private Literals() {}

  static Map<String, String> of(ExportHeader header, LoadSettings settings) {
    Feed feed = header.feed();
    Scope scope = settings.scope();
    Map<String, String> literals = new HashMap<>();
    literals.put("academy", text(feed.academy()));
    literals.put("degree", text(feed.degree().name()) + "::degree");
    literals.put("kind", text(header.kind().name()) + "::export_kind");
    literals.put("export_date", "date " + text(header.date().toString()));
    literals.put("first_id", Long.toString(feed.firstId()));
    literals.put("last_id", Long.toString(feed.lastId()));
    literals.put("feed_number", Integer.toString(feed.number()));
    literals.put("shared_contact_limit", Integer.toString(settings.sharedContactLimit()));
    literals.put("scope_schools", array(scope.schools()));
    literals.put("scope_kinds", array(scope.kinds()));
    literals.put("scope_sectors", array(scope.sectors()));
    literals.put("white_list", array(scope.whiteList()));
    return literals;
  }

  static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  private static String array(Collection<String> values) {
    return values.stream()
        .sorted()
        .map(Literals::text)
        .collect(Collectors.joining(", ", "array[", "]::text[]"));
  }
}
