package fr.educonnect.domain.staff;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;

/** The values of an attribute, however they were joined. */
final class Values {

  /** What stands for no value. */
  private static final String NONE = "X";

  /** Longer texts are nobody's rights. */
  private static final int LONGEST = 200_000;

  private Values() {}

  /** Each by itself, without spaces around it, without the empty ones. */
  static Stream<String> split(Collection<String> texts) {
    return readable(texts)
        .flatMap(text -> Arrays.stream(text.split("[,;]", -1)))
        .filter(Values::says);
  }

  /** As they came; for values that hold commas or semicolons themselves. */
  static Stream<String> readable(Collection<String> texts) {
    return texts.stream().filter(text -> text.length() <= LONGEST);
  }

  /** Whether it is a value at all. */
  static boolean says(String text) {
    String value = text.strip();
    return !value.isEmpty() && !value.equals(NONE);
  }
}
