package fr.educonnect.testing.benchmarks.documents;

import fr.educonnect.testing.benchmarks.Figure;
import fr.educonnect.testing.benchmarks.Figure.Measured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Consumer;

/** S11: how fast letters and lists are written, and what they keep in memory. */
public final class DocumentBenchmark {
  private static final int LETTERS = 1_500;
  private static final int ROWS = 2_500;
  private static final double LETTERS_A_SECOND = 150;
  private static final double ROWS_A_SECOND = 50_000;
  private static final int FEWER = 10;

  private final Consumer<Figure> print;

  public DocumentBenchmark(Consumer<Figure> print) {
    this.print = print;
  }

  /** Measures and prints. */
  public void run() {
    try {
      letters();
      memory();
      rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void letters() throws IOException {
    LetterWork work = new LetterWork();
    work.letters(LETTERS / FEWER);
    work.floor(LETTERS / FEWER);
    long letters = work.letters(LETTERS);
    long floor = work.floor(LETTERS);
    String detail =
        String.format(
            Locale.ROOT,
            "%d pages a second of one processor, %.1f times a PDF of the same words, one line each, untagged (%.2f s)",
            Math.round(LETTERS / seconds(letters)),
            (double) letters / floor,
            seconds(floor));
    double speed = LETTERS / seconds(letters) / LETTERS_A_SECOND;
    print.accept(
        Figure.atLeast("S11", "1500 letters / 150 pages a second", new Measured(speed, detail), 1));
  }

  private void memory() throws IOException {
    long few = LetterMemory.largestKib(LETTERS / FEWER);
    long many = LetterMemory.largestKib(LETTERS);
    String detail =
        String.format(
            Locale.ROOT, "%d MiB / %d MiB with %s", many >> 10, few >> 10, LetterMemory.HEAP);
    print.accept(
        Figure.atMost(
            "S11",
            "resident memory, 1500 letters / 150",
            new Measured((double) many / few, detail),
            1.5));
  }

  private void rows() throws IOException {
    CsvWork work = new CsvWork();
    work.rows(ROWS);
    work.floor(ROWS);
    long rows = work.rows(ROWS);
    long floor = work.floor(ROWS);
    String detail =
        String.format(
            Locale.ROOT,
            "%d rows a second of one processor, %.1f times joining and encoding the same cells",
            Math.round(ROWS / seconds(rows)),
            (double) rows / floor);
    double speed = ROWS / seconds(rows) / ROWS_A_SECOND;
    print.accept(
        Figure.atLeast("S11", "CSV of 2500 rows / 50000 rows/s", new Measured(speed, detail), 1));
  }

  private static double seconds(long nanos) {
    return nanos / 1e9;
  }
}
