package fr.educonnect.staffapi.answer;

import fr.educonnect.directory.staff.school.SchoolHeader.PostalAddress;

/** A postal address; what is not known is null. */
public record AddressView(@Maybe String lines, @Maybe String postalCode, @Maybe String town) {

  public static AddressView of(PostalAddress address) {
    return new AddressView(
        address.lines().orElse(null),
        address.postalCode().orElse(null),
        address.town().orElse(null));
  }

  @Override
  public String toString() {
    return "AddressView";
  }
}
