package fr.educonnect.domain.franceconnect;

import fr.educonnect.domain.name.LatinFolding;
import fr.educonnect.domain.name.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a name, and what neighbours among them make together. */
final class NameRuns {

  private final List<String> words;

  private NameRuns(List<String> words) {
    this.words = words;
  }

  /** By spaces, dashes and apostrophes. */
  static NameRuns of(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    name.codePoints().forEach(c -> add(words, word, c));
    words.add(word.toString());
    return new NameRuns(
        words.stream().map(PersonName::normalise).filter(text -> !text.isEmpty()).toList());
  }

  private static void add(List<String> words, StringBuilder word, int codePoint) {
    String folded = LatinFolding.fold(codePoint);
    if (folded.equals(" ") || folded.equals("-") || folded.equals("'")) {
      words.add(word.toString());
      word.setLength(0);
    } else {
      word.appendCodePoint(codePoint);
    }
  }

  /** Whether the first words, as many as it takes, make the name. */
  boolean beginWith(String normalised) {
    return from(0).contains(normalised);
  }

  /** Whether neighbours, wherever they stand, make the name. */
  boolean contain(String normalised) {
    for (int first = 0; first < words.size(); first++) {
      if (from(first).contains(normalised)) {
        return true;
      }
    }
    return false;
  }

  private Set<String> from(int first) {
    StringBuilder run = new StringBuilder();
    return words.subList(first, words.size()).stream()
        .map(word -> run.append(word).toString())
        .collect(Collectors.toSet());
  }
}
