package fr.educonnect.importjobs.aaf;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** The name of the attribute being read, as the parser's own characters. */
final class AttributeName extends TypedValueDecoder {

  private char[] text;
  private int start;
  private int end;

  AttributeTable.Name find(AttributeTable table) {
    return table.find(text, start, end);
  }

  String text() {
    return new String(text, start, end - start);
  }

  @Override
  public void decode(String input) {
    decode(input.toCharArray(), 0, input.length());
  }

  @Override
  public void decode(char[] buffer, int from, int to) {
    text = buffer;
    start = from;
    end = to;
  }

  @Override
  public void handleEmptyValue() {
    text = new char[0];
    start = 0;
    end = 0;
  }
}
