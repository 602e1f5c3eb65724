package fr.educonnect.importjobs.families;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that stand for many: {@code KID{1..3}} is KID1, KID2, KID3. */
final class Ranges {

  private static final Pattern RANGE = Pattern.compile("\\{(\\d+)\\.\\.(\\d+)}");

  private Ranges() {}

  /** The texts, each with a range replaced by as many; several ranges in one text go in step. */
  static List<String> expand(List<String> texts) {
    return texts.stream().flatMap(Ranges::expand).toList();
  }

  private static Stream<String> expand(String text) {
    Matcher matcher = RANGE.matcher(text);
    if (!matcher.find()) {
      return Stream.of(text);
    }
    return IntStream.rangeClosed(
            Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
        .mapToObj(number -> matcher.replaceAll(String.valueOf(number)));
  }
}
