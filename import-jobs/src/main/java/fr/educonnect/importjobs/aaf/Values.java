package fr.educonnect.importjobs.aaf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the formats that several attributes share; the details of refusals name the attribute only.
 */
final class Values {

  /** Longer than any name, label or address line that a register lets in. */
  private static final int MAX_LENGTH = 250;

  private Values() {}

  static String required(RawRecord record, Attribute attribute) throws InvalidRecord {
    String text = optional(record, attribute);
    if (text == null) {
      throw new InvalidRecord(RejectReason.ATTRIBUTE_MISSING, attribute.name());
    }
    return text;
  }

  static String optional(RawRecord record, Attribute attribute) throws InvalidRecord {
    return bounded(record.text(attribute), attribute);
  }

  static String bounded(String text, Attribute attribute) throws InvalidRecord {
    if (text != null && text.length() > MAX_LENGTH) {
      throw new InvalidRecord(RejectReason.VALUE_TOO_LONG, attribute.name());
    }
    return text;
  }

  /** The date of an attribute written {@code dd/MM/yyyy}; null when there is none. */
  static LocalDate date(RawRecord record, Attribute attribute) throws InvalidRecord {
    return date(record.text(attribute), attribute);
  }

  static LocalDate date(String text, Attribute attribute) throws InvalidRecord {
    if (text == null || text.isEmpty()) {
      return null;
    }
    int day = number(text, 0, 2);
    int month = number(text, 3, 5);
    int year = number(text, 6, 10);
    if (text.length() == 10 && text.charAt(2) == '/' && text.charAt(5) == '/' && year >= 0) {
      try {
        return LocalDate.of(year, month, day);
      } catch (DateTimeException e) {
        throw new InvalidRecord(RejectReason.DATE_INVALID, attribute.name());
      }
    }
    throw new InvalidRecord(RejectReason.DATE_INVALID, attribute.name());
  }

  /** The parts of a value joined by {@code $}, trimmed; always at least as many as asked for. */
  static List<String> parts(String value, int atLeast) {
    List<String> parts = new ArrayList<>(8);
    int start = 0;
    for (int end = value.indexOf('$'); end >= 0; end = value.indexOf('$', start)) {
      parts.add(value.substring(start, end).strip());
      start = end + 1;
    }
    parts.add(value.substring(start).strip());
    while (parts.size() < atLeast) {
      parts.add("");
    }
    return parts;
  }

  static String nullIfEmpty(String text) {
    return text == null || text.isEmpty() ? null : text;
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      if (i >= text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
        return -1;
      }
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }
}
