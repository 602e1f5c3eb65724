package fr.educonnect.staffapi.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.educonnect.directory.staff.school.SchoolHeader.PostalAddress;

/** A postal address; what is not known is null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AddressView(String lines, String postalCode, String town) {

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
