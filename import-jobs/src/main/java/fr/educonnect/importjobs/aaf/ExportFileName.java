package fr.educonnect.importjobs.aaf;

import fr.educonnect.directory.load.ExportKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * The name of an export's file: {@code <prefix>_{Complet|Delta}_<YYYYMMDD>_<Type>_<NNNN>.xml}. It
 * is read from the right, because academies choose the prefix, which may hold underscores itself.
 *
 * @param number of the file among those of its section, from 0
 */
public record ExportFileName(
    String prefix, ExportKind kind, LocalDate date, Section section, int number) {

  /** The order in which an export's files are read. */
  public static final Comparator<ExportFileName> READING_ORDER =
      Comparator.comparing(ExportFileName::section).thenComparingInt(ExportFileName::number);

  private static final String EXTENSION = ".xml";
  private static final int PARTS = 5;

  /** Reads a file's name; empty when it does not follow the pattern. */
  public static Optional<ExportFileName> parse(String fileName) {
    if (!fileName.endsWith(EXTENSION)) {
      return Optional.empty();
    }
    String[] parts = splitFromRight(fileName.substring(0, fileName.length() - EXTENSION.length()));
    if (parts == null || !digits(parts[4])) {
      return Optional.empty();
    }
    Optional<ExportKind> kind = kind(parts[1]);
    Optional<LocalDate> date = date(parts[2]);
    Optional<Section> section = Section.ofType(parts[3]);
    if (kind.isEmpty() || date.isEmpty() || section.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ExportFileName(
            parts[0], kind.get(), date.get(), section.get(), Integer.parseInt(parts[4])));
  }

  /** Reads {@code Complet} or {@code Delta}. */
  public static Optional<ExportKind> kind(String text) {
    return switch (text) {
      case "Complet" -> Optional.of(ExportKind.COMPLET);
      case "Delta" -> Optional.of(ExportKind.DELTA);
      default -> Optional.empty();
    };
  }

  /** Reads a date written {@code YYYYMMDD}. */
  public static Optional<LocalDate> date(String text) {
    if (text.length() != 8 || !digits(text)) {
      return Optional.empty();
    }
    int value = Integer.parseInt(text);
    try {
      return Optional.of(LocalDate.of(value / 10000, value / 100 % 100, value % 100));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String[] splitFromRight(String stem) {
    String[] parts = new String[PARTS];
    int end = stem.length();
    for (int part = PARTS - 1; part > 0; part--) {
      int underscore = stem.lastIndexOf('_', end - 1);
      if (underscore < 0) {
        return null;
      }
      parts[part] = stem.substring(underscore + 1, end);
      end = underscore;
    }
    parts[0] = stem.substring(0, end);
    return parts;
  }

  private static boolean digits(String text) {
    return !text.isEmpty()
        && text.length() <= 8
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
