package fr.educonnect.realmconfig.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.files.Problem;
import fr.educonnect.realmconfig.reconcile.Change;
import fr.educonnect.realmconfig.reconcile.FieldDifference;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;

/** What a run tells: lines for people as things happen, or one JSON object at the end. */
final class Report {
  private static final int SHOWN = 200;

  private final PrintWriter out;
  private final boolean json;
  private final ObjectNode whole = JsonNodeFactory.instance.objectNode();
  private Set<String> secrets = Set.of();
  private int changes;

  Report(PrintWriter out, boolean json) {
    this.out = out;
    this.json = json;
  }

  /** Values that are never written. */
  void hide(Set<String> values) {
    secrets = Set.copyOf(values);
  }

  void problems(List<Problem> problems) {
    problems.forEach(problem -> line(problem.toString()));
    problems.forEach(problem -> whole.withArray("problems").addPOJO(problem));
  }

  void warnings(List<Problem> warnings) {
    warnings.forEach(warning -> line("warning: " + warning));
    warnings.forEach(warning -> whole.withArray("warnings").addPOJO(warning));
  }

  /** A sentence among others. */
  void note(String text) {
    whole.withArray("notes").add(text);
    line(text);
  }

  void change(Change change) {
    if (change.action().changesServer()) {
      changes++;
    }
    ObjectNode entry = whole.withArray("changes").addObject();
    entry.put("action", change.action().name()).put("realm", change.realm());
    entry.put("subject", change.subject()).put("name", change.name());
    line(sentence(change));
    for (FieldDifference field : change.fields()) {
      String server = shown(field, field.server());
      String wanted = shown(field, field.wanted());
      entry
          .withArray("fields")
          .addObject()
          .put("field", field.field())
          .put("server", server)
          .put("wanted", wanted);
      line("      %s: %s -> %s".formatted(field.field(), server, wanted));
    }
  }

  private static String sentence(Change change) {
    String hint =
        switch (change.action()) {
          case UNMANAGED -> " is not in the files; kept (--prune " + change.pruneName() + ")";
          default -> "";
        };
    return "  %s %s: %s %s%s"
        .formatted(change.action().sign(), change.realm(), change.subject(), change.name(), hint);
  }

  private String shown(FieldDifference field, JsonNode value) {
    String wanted = field.wanted().toString();
    if (field.field().endsWith("secret") || secrets.stream().anyMatch(wanted::contains)) {
      return "(secret)";
    }
    String text = value.isValueNode() ? value.asText() : value.toString();
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
  }

  /** Number of changes of the server, made or to be made. */
  int changes() {
    return changes;
  }

  void error(String message) {
    whole.put("error", message);
    line(message);
  }

  /** Ends the report with its last sentence. */
  void close(String sentence) {
    whole.put("changed", changes);
    line(sentence);
    if (json) {
      out.println(whole);
    }
    out.flush();
  }

  private void line(String text) {
    if (!json) {
      out.println(text);
      out.flush();
    }
  }
}
