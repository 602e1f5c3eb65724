package fr.educonnect.importjobs.aaf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One request of the envelope as it stands in the file. One instance is filled again and again
 * while a file is read, so that records that turn out unchanged leave nothing behind: take what is
 * needed before asking for the next.
 */
public final class RawRecord {

  private char[] text = new char[16 << 10];
  private int length;
  private Attribute[] attributes = new Attribute[256];
  private int[] ends = new int[256];
  private int values;
  private Operation operation;
  private String id;
  private int line;
  private long hash;

  /** What the request asks for. */
  public Operation operation() {
    return operation;
  }

  /** The text of {@code identifier/id}, trimmed; empty when there is none. */
  public String id() {
    return id;
  }

  /** The line of the request's first tag, from 1. */
  public int line() {
    return line;
  }

  /**
   * Hash of the attributes that the directory takes.
   *
   * @param settings a number that differs when settings shape the row differently
   */
  public long contentHash(int settings) {
    return ContentHash.seed(settings) + hash;
  }

  /** The attribute's first value that is not empty, trimmed; null when there is none. */
  public String text(Attribute attribute) {
    for (int i = 0; i < values; i++) {
      if (attributes[i] == attribute) {
        return value(i);
      }
    }
    return null;
  }

  /** The attribute's values that are not empty, trimmed, in the file's order. */
  public List<String> texts(Attribute attribute) {
    List<String> texts = new ArrayList<>(4);
    for (int i = 0; i < values; i++) {
      if (attributes[i] == attribute) {
        texts.add(value(i));
      }
    }
    return texts;
  }

  /** Whether the attribute has a value that is not empty. */
  public boolean has(Attribute attribute) {
    for (int i = 0; i < values; i++) {
      if (attributes[i] == attribute) {
        return true;
      }
    }
    return false;
  }

  void begin(Operation requested, int firstLine) {
    operation = requested;
    line = firstLine;
    id = "";
    length = 0;
    values = 0;
    hash = 0;
  }

  /** Ends the id: what was appended since the last value. */
  void endId() {
    int start = values == 0 ? 0 : ends[values - 1];
    id = new String(text, start, length - start).strip();
    length = start;
  }

  void append(char[] characters, int start, int count) {
    if (length + count > text.length) {
      text = Arrays.copyOf(text, Math.max(text.length * 2, length + count));
    }
    System.arraycopy(characters, start, text, length, count);
    length += count;
  }

  void append(char character) {
    if (length == text.length) {
      text = Arrays.copyOf(text, text.length * 2);
    }
    text[length++] = character;
  }

  /** Ends a value: what was appended since the last one, without the white space around it. */
  void endValue(Attribute attribute) {
    int start = values == 0 ? 0 : ends[values - 1];
    int from = start;
    while (from < length && text[from] <= ' ') {
      from++;
    }
    while (length > from && text[length - 1] <= ' ') {
      length--;
    }
    if (from == length) {
      length = start;
      return;
    }
    closeValue(attribute, from);
  }

  private void closeValue(Attribute attribute, int from) {
    if (values == ends.length) {
      ends = Arrays.copyOf(ends, values * 2);
      attributes = Arrays.copyOf(attributes, values * 2);
    }
    hash += ContentHash.value(attribute.seed(), text, from, length);
    attributes[values] = attribute;
    ends[values++] = length;
  }

  private String value(int index) {
    int start = index == 0 ? 0 : ends[index - 1];
    return new String(text, start, ends[index] - start).strip();
  }
}
