package fr.educonnect.importjobs.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The lists that people and places are named from: common first and family names, invented towns.
 * No first name is on both lists, so that two parents of one child never have the same names.
 */
final class Vocabulary {

  static final List<String> WOMEN = read("women.txt", " ");
  static final List<String> MEN = read("men.txt", " ");
  static final List<String> FAMILIES = read("families.txt", "\\|");
  static final List<String> TOWNS = read("towns.txt", "\\|");
  static final List<String> STREETS = read("streets.txt", "\\|");

  private Vocabulary() {}

  private static List<String> read(String file, String separator) {
    try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      return List.of(text.split(separator, -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
