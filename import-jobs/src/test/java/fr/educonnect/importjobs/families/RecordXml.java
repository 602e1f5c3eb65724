package fr.educonnect.importjobs.families;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One record of an export, as XML. */
final class RecordXml {

  private final String category;
  private final String id;
  private final Map<String, List<String>> attributes = new LinkedHashMap<>();

  RecordXml(String category, String id) {
    this.category = category;
    this.id = id;
  }

  String category() {
    return category;
  }

  /** What tells the record from the others of its feed. */
  String key() {
    return category + id;
  }

  /** A null value is written as academies write it, empty. */
  RecordXml with(String name, String value) {
    return with(name, List.of(value == null ? "" : value));
  }

  RecordXml with(String name, List<String> values) {
    attributes.put(name, values.isEmpty() ? List.of("") : values);
    return this;
  }

  String add() {
    return request("addRequest", "attributes", "attr name=\"%s\"");
  }

  String modify() {
    return request(
        "modifyRequest", "modifications", "modification name=\"%s\" operation=\"replace\"");
  }

  String delete() {
    return "<deleteRequest>" + head() + "</deleteRequest>\n";
  }

  private String request(String request, String list, String item) {
    String items =
        attributes.entrySet().stream()
            .map(entry -> item(item.formatted(entry.getKey()), entry.getValue()))
            .collect(Collectors.joining());
    return "<%s>%s<%s>%s</%s></%s>%n".formatted(request, head(), list, items, list, request);
  }

  private static String item(String opening, List<String> values) {
    String name = opening.substring(0, opening.indexOf(' '));
    return "<%s>%s</%s>"
        .formatted(
            opening, values.stream().map(RecordXml::value).collect(Collectors.joining()), name);
  }

  private static String value(String text) {
    return text.isEmpty()
        ? "<value/>"
        : "<value>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</value>";
  }

  private String head() {
    String kind = category.equals("EtabEducNat") ? "categorieStructure" : "categoriePersonne";
    return "<operationalAttributes><attr name=\"%s\"><value>%s</value></attr></operationalAttributes>"
            .formatted(kind, category)
        + "<identifier><id>%s</id></identifier>".formatted(id);
  }
}
