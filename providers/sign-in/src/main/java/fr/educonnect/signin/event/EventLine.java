package fr.educonnect.signin.event;

/** {@code word key=value key=value}; what a browser may have sent cannot break out of its value. */
final class EventLine {

  private static final int VALUE_LENGTH = 200;

  private final StringBuilder line;

  EventLine(String word) {
    line = new StringBuilder(word);
  }

  /**
   * @param value left out when null
   */
  EventLine with(String key, Object value) {
    if (value != null) {
      line.append(' ').append(key).append('=').append(harmless(value.toString()));
    }
    return this;
  }

  @Override
  public String toString() {
    return line.toString();
  }

  private static String harmless(String value) {
    String cut = value.substring(0, Math.min(value.length(), VALUE_LENGTH));
    return cut.replaceAll("[^\\p{Alnum}._:/@~-]", "_");
  }
}
