package fr.educonnect.importjobs.aaf;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bounds what may be read between two records, whatever it is made of: a value, a comment, a tag or
 * white space of gigabytes ends the reading before it fills the memory or the night.
 */
final class RecordBound extends FilterInputStream {

  /** The largest records seen are schools with all their groups, well under a megabyte. */
  static final int LIMIT = 8 << 20;

  private int left = LIMIT;

  RecordBound(InputStream in) {
    super(in);
  }

  /** Called when a record begins. */
  void nextRecord() {
    left = LIMIT;
  }

  @Override
  public int read() throws IOException {
    return count(super.read(), 1);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    return count(read, read);
  }

  private int count(int result, int bytes) throws IOException {
    if (result >= 0) {
      left -= bytes;
      if (left < 0) {
        throw new Exceeded();
      }
    }
    return result;
  }

  /** More than {@link #LIMIT} bytes without a new record. */
  static final class Exceeded extends IOException {

    private static final long serialVersionUID = 1L;

    Exceeded() {
      super("more than " + (LIMIT >> 20) + " MiB in one record");
    }
  }
}
