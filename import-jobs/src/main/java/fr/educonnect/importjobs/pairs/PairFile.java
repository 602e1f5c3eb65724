package fr.educonnect.importjobs.pairs;

import fr.educonnect.directory.federation.Pair;
import fr.educonnect.directory.federation.PairFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of identifiers: CSV in UTF-8, columns between commas or semicolons, named by the first
 * line.
 *
 * @param pairs what it says, as far as it is sound
 * @param faults what is wrong with its lines
 */
public record PairFile(List<Pair> pairs, List<LineFault> faults) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Reads a file; one that cannot be read, or is no CSV, is at fault as a whole. */
  public static PairFile read(Path file) {
    try {
      String text = Files.readString(file);
      return parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (IOException | UncheckedIOException e) {
      return new PairFile(
          List.of(), List.of(new LineFault(1, "file", "cannot be read as CSV in UTF-8")));
    }
  }

  private static PairFile parse(String text) throws IOException {
    String titles = text.lines().findFirst().orElse("");
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(titles.contains(";") ? ';' : ',')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();
    PairFile read = new PairFile(new ArrayList<>(), new ArrayList<>());
    try (CSVParser parser = CSVParser.parse(text, format)) {
      parser.getHeaderNames().stream()
          .filter(title -> Column.titled(title).isEmpty())
          .forEach(title -> read.faults.add(unknown(title)));
      for (CSVRecord record : parser) {
        read.take(new PairLine((int) parser.getCurrentLineNumber(), record.toMap()));
      }
    }
    return read;
  }

  private void take(PairLine line) {
    pairs.addAll(line.read());
    faults.addAll(line.faults());
  }

  private static LineFault unknown(String title) {
    return new LineFault(1, title, "no such column; there are " + Column.titles());
  }

  /** What the directory found wrong, in the words of the file. */
  public static LineFault of(PairFault fault) {
    return new LineFault(
        fault.line(),
        Column.of(fault.kind()).title(),
        switch (fault.reason()) {
          case UNKNOWN_PERSON -> "nobody in the directory is this person";
          case SEVERAL_PEOPLE -> "several people are meant: say academy, degree and aafId";
          case PERSON_TWICE -> "another line has another value for this person";
          case VALUE_TWICE -> "another line has this value for another person";
          case PERSON_KNOWN_OTHERWISE -> "another value is kept for this person";
          case VALUE_TAKEN -> "this value is kept for another person";
        });
  }
}
