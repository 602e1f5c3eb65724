package fr.educonnect.documents.list;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Semicolons, UTF-8 with a byte order mark: what French spreadsheets open without asking. */
final class CsvList implements AccountList<List<String>> {
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setDelimiter(';')
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .get();

  private final CSVPrinter printer;

  CsvList(OutputStream out, List<String> columns) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(BYTE_ORDER_MARK);
    printer = new CSVPrinter(writer, FORMAT);
    printer.printRecord(columns);
  }

  @Override
  public void add(List<String> cells) throws IOException {
    for (String cell : cells) {
      printer.print(Formulas.harmless(cell));
    }
    printer.println();
  }

  /** Hands over all that was written. */
  @Override
  public void close() throws IOException {
    printer.flush();
  }
}
