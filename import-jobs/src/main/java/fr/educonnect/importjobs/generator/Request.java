package fr.educonnect.importjobs.generator;

import java.util.Locale;

/** What a file asks for, as the elements of {@code ficAlimMENESR.dtd} say it. */
// The bytes are written only.
@SuppressWarnings("ImmutableEnumChecker")
enum Request {
  ADD("attributes", "<attr name=\"", "\"><value>", "</value></attr>\n"),
  MODIFY(
      "modifications",
      "<modification name=\"",
      "\" operation=\"replace\"><value>",
      "</value></modification>\n"),
  DELETE("", "", "", "");

  private final byte[] begin;
  private final byte[] end;
  private final byte[] attributesBegin;
  private final byte[] attributesEnd;
  private final byte[] nameBegin;
  private final byte[] nameEnd;
  private final byte[] valueEnd;

  Request(String attributes, String nameBegin, String nameEnd, String valueEnd) {
    String element = name().toLowerCase(Locale.ROOT) + "Request>\n";
    this.begin = XmlBytes.ascii("<" + element);
    this.end = XmlBytes.ascii("</" + element);
    boolean some = !attributes.isEmpty();
    this.attributesBegin = XmlBytes.ascii(some ? "<" + attributes + ">\n" : "");
    this.attributesEnd = XmlBytes.ascii(some ? "</" + attributes + ">\n" : "");
    this.nameBegin = XmlBytes.ascii(nameBegin);
    this.nameEnd = XmlBytes.ascii(nameEnd);
    this.valueEnd = XmlBytes.ascii(valueEnd);
  }

  byte[] begin() {
    return begin;
  }

  byte[] end() {
    return end;
  }

  byte[] attributesBegin() {
    return attributesBegin;
  }

  byte[] attributesEnd() {
    return attributesEnd;
  }

  byte[] nameBegin() {
    return nameBegin;
  }

  byte[] nameEnd() {
    return nameEnd;
  }

  byte[] valueEnd() {
    return valueEnd;
  }
}
