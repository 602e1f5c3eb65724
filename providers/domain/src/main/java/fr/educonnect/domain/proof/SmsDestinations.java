package fr.educonnect.domain.proof;

import fr.educonnect.domain.contact.PhoneNumber;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where text messages may go: numbers that can be mobile, of countries on a list. Everything else
 * is a way to make others pay.
 *
 * @param countries ISO 3166 codes
 */
public record SmsDestinations(Set<String> countries) {

  /** France and its overseas territories. */
  public static final SmsDestinations FRANCE =
      new SmsDestinations(
          Set.of("FR", "GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF", "NC", "PF", "WF"));

  public SmsDestinations {
    countries = Set.copyOf(countries);
    if (countries.stream().anyMatch(country -> !country.matches("[A-Z]{2}"))) {
      throw new IllegalArgumentException("countries: two capital letters each (ISO 3166)");
    }
  }

  /** These and more. */
  public SmsDestinations and(Set<String> more) {
    Set<String> all = new TreeSet<>(countries);
    all.addAll(more);
    return new SmsDestinations(all);
  }

  public boolean allows(PhoneNumber number) {
    return number.mobile() && countries.contains(number.region());
  }
}
