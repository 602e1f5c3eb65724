package fr.educonnect.directory.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Rows in PostgreSQL's COPY text format, collected in one growing buffer. */
final class CopyText {

  private static final byte[] NULL = {'\\', 'N'};

  private byte[] bytes;
  private int length;
  private boolean rowStarted;

  CopyText(int capacity) {
    bytes = new byte[capacity];
  }

  int length() {
    return length;
  }

  byte[] take() {
    byte[] taken = Arrays.copyOf(bytes, length);
    length = 0;
    return taken;
  }

  CopyText put(String value) {
    separate();
    if (value == null) {
      append(NULL);
    } else {
      escape(value.getBytes(StandardCharsets.UTF_8));
    }
    return this;
  }

  CopyText put(long value) {
    separate();
    append(Long.toString(value).getBytes(StandardCharsets.US_ASCII));
    return this;
  }

  /** Numbers, dates and booleans as their text; null as null. */
  CopyText put(Object value) {
    return put(value == null ? null : value.toString());
  }

  /** An array of texts. */
  CopyText put(List<String> values) {
    StringBuilder array = new StringBuilder("{");
    for (String value : values) {
      array.append(array.length() == 1 ? "\"" : ",\"");
      array.append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
    return put(array.append('}').toString());
  }

  void endRow() {
    reserve(1);
    bytes[length++] = '\n';
    rowStarted = false;
  }

  private void separate() {
    reserve(1);
    if (rowStarted) {
      bytes[length++] = '\t';
    }
    rowStarted = true;
  }

  private void escape(byte[] text) {
    reserve(text.length * 2);
    for (byte b : text) {
      byte letter = letterFor(b);
      if (letter != 0) {
        bytes[length++] = '\\';
      }
      bytes[length++] = letter == 0 ? b : letter;
    }
  }

  // 0: the byte stands for itself.
  private static byte letterFor(byte b) {
    return switch (b) {
      case '\\' -> '\\';
      case '\t' -> 't';
      case '\n' -> 'n';
      case '\r' -> 'r';
      default -> 0;
    };
  }

  private void append(byte[] text) {
    reserve(text.length);
    System.arraycopy(text, 0, bytes, length, text.length);
    length += text.length;
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
