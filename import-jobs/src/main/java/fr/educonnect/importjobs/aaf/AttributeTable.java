package fr.educonnect.importjobs.aaf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The names of a section's attributes, looked up straight from the parser's characters. */
final class AttributeTable {

  /**
   * A name that some dialect has.
   *
   * @param attribute null when the directory takes nothing of it
   */
  record Name(String text, Attribute attribute) {}

  private static final int SLOTS = 1024;
  private static final Map<Section, AttributeTable> TABLES = tables();

  private final Name[] names = new Name[SLOTS];

  private AttributeTable(Section section, List<String> ignored) {
    ignored.forEach(name -> put(new Name(name, null)));
    for (Attribute attribute : Attribute.values()) {
      if (attribute.isIn(section)) {
        attribute.names().forEach(name -> put(new Name(name, attribute)));
      }
    }
  }

  static AttributeTable of(Section section) {
    return TABLES.get(section);
  }

  /** The name in the characters; null when no dialect has it. */
  Name find(char[] text, int start, int end) {
    return names[slot(text, start, end)];
  }

  private void put(Name name) {
    char[] text = name.text().toCharArray();
    names[slot(text, 0, text.length)] = name;
  }

  /** Where the name stands, or would. */
  private int slot(char[] text, int start, int end) {
    int slot = hash(text, start, end) & (SLOTS - 1);
    while (names[slot] != null && !same(names[slot].text(), text, start, end)) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  }

  private static int hash(char[] text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text[i];
    }
    return hash ^ (hash >>> 8) ^ (hash >>> 16);
  }

  private static boolean same(String name, char[] text, int start, int end) {
    if (name.length() != end - start) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != text[start + i]) {
        return false;
      }
    }
    return true;
  }

  private static Map<Section, AttributeTable> tables() {
    List<String> ignored = ignoredNames();
    Map<Section, AttributeTable> tables = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      tables.put(section, new AttributeTable(section, ignored));
    }
    return tables;
  }

  private static List<String> ignoredNames() {
    try (InputStream in = AttributeTable.class.getResourceAsStream("ignored-attributes.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isEmpty() && line.charAt(0) != '#').toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
