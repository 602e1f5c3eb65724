package fr.educonnect.documents.letter;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is named in a letter, as the register writes it.
 *
 * @param civility « M. » or « Mme »; empty where the register has none
 */
public record Person(String civility, String firstName, String lastName) {
  String named() {
    return joined(firstName, lastName);
  }

  String namedWithCivility() {
    return joined(civility, firstName, lastName);
  }

  private static String joined(String... parts) {
    return Stream.of(parts)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
