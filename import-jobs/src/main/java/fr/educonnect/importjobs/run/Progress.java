package fr.educonnect.importjobs.run;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Locale;

/** A line on the console, every few seconds, that tells how far an export is read. */
final class Progress {

  private static final long INTERVAL_NANOS = 5_000_000_000L;
  private static final int RECORDS_PER_LOOK = 1024;

  private final PrintWriter console;
  private final String label;
  private final long totalBytes;
  private long bytes;
  private long records;
  private long shownAt = System.nanoTime();

  /**
   * @param console null to show nothing
   */
  Progress(PrintWriter console, String label, long totalBytes) {
    this.console = console;
    this.label = label;
    this.totalBytes = totalBytes;
  }

  /** The same bytes, counted. */
  InputStream counting(InputStream in) {
    return new Counted(in);
  }

  void record() {
    records++;
    if (console != null && records % RECORDS_PER_LOOK == 0) {
      long now = System.nanoTime();
      if (now - shownAt > INTERVAL_NANOS) {
        shownAt = now;
        show(String.format(Locale.ROOT, "%d records, %d %%", records, share()));
      }
    }
  }

  /** Shows what is done after reading. */
  void stage(String text) {
    if (console != null) {
      show(records + " records read, " + text);
    }
  }

  private long share() {
    return totalBytes == 0 ? 100 : bytes * 100 / totalBytes;
  }

  private void show(String text) {
    console.println(label + ": " + text);
    console.flush();
  }

  private final class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      bytes += Math.max(0, read);
      return read;
    }
  }
}
