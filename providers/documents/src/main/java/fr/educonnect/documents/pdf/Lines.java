package fr.educonnect.documents.pdf;

import fr.educonnect.documents.markup.Run;
import fr.educonnect.documents.markup.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines: at spaces, after hyphens and slashes, and within a word that is wider
 * than a line. As French wants it, no line begins with a high punctuation mark or ends with «.
 */
final class Lines {
  private static final String STAYS_WITH_WORD_BEFORE = ":;?!»*";

  private final StringBuilder text = new StringBuilder();
  private final List<Style> styles = new ArrayList<>();
  private final float[] reach;

  private Lines(List<Run> runs, float size, Fonts fonts) {
    for (Run run : runs) {
      String drawn = fonts.drawable(run).text();
      text.append(drawn);
      drawn.chars().forEach(c -> styles.add(run.style()));
    }
    reach = new float[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      reach[i + 1] = reach[i] + (c == '\n' ? 0 : fonts.width(c, styles.get(i), size));
    }
  }

  /**
   * @param width of the column, in points
   * @return at least one line, of which none is wider than the column
   */
  static List<Line> of(List<Run> runs, float size, float width, Fonts fonts) {
    return new Lines(runs, size, fonts).broken(width);
  }

  private List<Line> broken(float width) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int next = next(start, width);
      lines.add(line(start, next));
      start = next;
    }
    return lines.isEmpty() ? List.of(new Line(List.of(), 0, false)) : lines;
  }

  /** Where the line after the one that starts here starts. */
  private int next(int start, float width) {
    int chance = start;
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        return i + 1;
      }
      if (text.charAt(i) != ' ' && reach[i + 1] - reach[start] > width) {
        return chance > start ? chance : Math.max(i, start + 1);
      }
      if (mayBreakAfter(i)) {
        chance = i + 1;
      }
    }
    return text.length();
  }

  private boolean mayBreakAfter(int i) {
    char c = text.charAt(i);
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
    if (c == ' ') {
      return before != '«' && STAYS_WITH_WORD_BEFORE.indexOf(after) < 0;
    }
    return (c == '-' || c == '/') && Character.isLetter(before) && Character.isLetter(after);
  }

  private Line line(int start, int next) {
    int end = next;
    while (end > start && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\n')) {
      end--;
    }
    List<Run> runs = new ArrayList<>();
    int from = start;
    for (int i = start + 1; i <= end; i++) {
      if (i == end || styles.get(i) != styles.get(from)) {
        runs.add(new Run(text.substring(from, i), styles.get(from)));
        from = i;
      }
    }
    boolean spaceAfter = next < text.length() && end < next;
    return new Line(runs, reach[end] - reach[start], spaceAfter);
  }
}
