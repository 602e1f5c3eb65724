package fr.educonnect.staffapi.document;

import fr.educonnect.directory.staff.school.SchoolHeader.PostalAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A postal address as lines of a letter. */
final class AddressLines {

  private AddressLines() {}

  /** Street, then postal code and town; what is not known is left out. */
  static List<String> of(PostalAddress address) {
    String last =
        Stream.of(address.postalCode(), address.town())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return Stream.concat(address.lines().stream().flatMap(String::lines), Stream.of(last))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
