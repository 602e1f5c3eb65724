package fr.educonnect.importjobs.generator;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file of UTF-8 text, written through one buffer, whose SHA-256 is known at its end. */
final class XmlBytes implements Closeable {

  private static final int CAPACITY = 1 << 18;
  private static final int LONGEST_CHARACTER = 6;
  private static final byte[] AMPERSAND = ascii("&amp;");
  private static final byte[] LESS_THAN = ascii("&lt;");

  private final OutputStream out;
  private final MessageDigest digest;
  private final byte[] buffer = new byte[CAPACITY];
  private int used;
  private long flushed;

  XmlBytes(Path file) throws IOException {
    out = Files.newOutputStream(file);
    digest = sha256();
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Writes markup as it is. */
  void markup(byte[] bytes) throws IOException {
    if (bytes.length > CAPACITY - used) {
      flush();
    }
    System.arraycopy(bytes, 0, buffer, used, bytes.length);
    used += bytes.length;
  }

  /** Writes text, escaped. */
  void text(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i));
    }
  }

  void character(char c) throws IOException {
    if (used > CAPACITY - LONGEST_CHARACTER) {
      flush();
    }
    if (c == '&') {
      markup(AMPERSAND);
    } else if (c == '<') {
      markup(LESS_THAN);
    } else if (c < 0x80) {
      buffer[used++] = (byte) c;
    } else if (c < 0x800) {
      buffer[used++] = (byte) (0xC0 | (c >> 6));
      buffer[used++] = (byte) (0x80 | (c & 0x3F));
    } else {
      // The vocabulary stays within the basic plane.
      buffer[used++] = (byte) (0xE0 | (c >> 12));
      buffer[used++] = (byte) (0x80 | (c >> 6 & 0x3F));
      buffer[used++] = (byte) (0x80 | (c & 0x3F));
    }
  }

  /** Writes a number that is not negative. */
  void number(long number) throws IOException {
    if (number >= 10) {
      number(number / 10);
    }
    character((char) ('0' + number % 10));
  }

  /** Bytes written so far. */
  long size() {
    return flushed + used;
  }

  /** 64 hexadecimal digits; only after {@link #close()}. */
  String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }

  private void flush() throws IOException {
    digest.update(buffer, 0, used);
    out.write(buffer, 0, used);
    flushed += used;
    used = 0;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
