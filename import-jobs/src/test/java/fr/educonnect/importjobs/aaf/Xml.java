package fr.educonnect.importjobs.aaf;

import java.util.Map;

/** Writes exports for tests, as text. */
public final class Xml {

  public static final String PROLOG =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE ficAlimMENESR SYSTEM "ficAlimMENESR.dtd">
      """;

  private Xml() {}

  /** A whole file of the requests. */
  public static String file(String... requests) {
    return PROLOG + "<ficAlimMENESR>\n" + String.join("", requests) + "</ficAlimMENESR>\n";
  }

  /** An add of one line; a value with line feeds becomes several values. */
  public static String add(String id, Map<String, String> attributes) {
    StringBuilder xml = new StringBuilder("<addRequest><operationalAttributes/><identifier><id>");
    xml.append(id).append("</id></identifier><attributes>");
    attributes.forEach(
        (name, values) -> {
          xml.append("<attr name=\"").append(name).append("\">");
          values.lines().forEach(v -> xml.append("<value>").append(v).append("</value>"));
          xml.append("</attr>");
        });
    return xml.append("</attributes></addRequest>\n").toString();
  }

  public static String delete(String id) {
    return "<deleteRequest><operationalAttributes/><identifier><id>"
        + id
        + "</id></identifier></deleteRequest>\n";
  }
}
