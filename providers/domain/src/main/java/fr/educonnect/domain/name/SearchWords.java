package fr.educonnect.domain.name;

import java.util.Arrays;
import java.util.List;

/**
 * A name as it is typed into a search. Each word has to begin a word of the name that is found,
 * whatever accents, case and signs.
 */
public final class SearchWords {

  /** More words than any name has. */
  private static final int MOST = 10;

  private SearchWords() {}

  /** The words as {@link #folded} has them; none where nothing was typed. */
  public static List<String> of(String typed) {
    return Arrays.stream(folded(typed).strip().split(" +", -1))
        .filter(word -> !word.isEmpty())
        .limit(MOST)
        .toList();
  }

  /** Lower-case ASCII where Latin, with a space for each dash, apostrophe or space. */
  public static String folded(String name) {
    StringBuilder folded = new StringBuilder();
    name.codePoints().mapToObj(LatinFolding::fold).forEach(folded::append);
    return folded.toString().replace('-', ' ').replace('\'', ' ');
  }
}
