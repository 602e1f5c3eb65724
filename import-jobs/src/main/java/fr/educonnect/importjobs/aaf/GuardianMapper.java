package fr.educonnect.importjobs.aaf;

import fr.educonnect.directory.load.Address;
import fr.educonnect.directory.load.GuardianRow;
import fr.educonnect.directory.load.Origin;
import fr.educonnect.directory.load.Person;
import fr.educonnect.domain.contact.MailAddresses;
import fr.educonnect.domain.contact.PhoneNumber;
import fr.educonnect.domain.contact.PhoneNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes rows of PersRelEleve records. A number or address that cannot be used is left out and the
 * record taken: without it the guardian still has an account.
 */
public final class GuardianMapper {

  private final FeedRules rules;
  private final String phoneRegion;

  public GuardianMapper(FeedRules rules) {
    this.rules = rules;
    this.phoneRegion = rules.phoneRegion();
  }

  /** The row of an add or modify. */
  public GuardianRow map(RawRecord record, long id, Origin origin) throws InvalidRecord {
    return new GuardianRow(
        id,
        person(record),
        MailAddresses.normalise(record.text(Attribute.MAIL)).orElse(null),
        mobiles(record),
        mobile(record.text(Attribute.SMS_MOBILE)).orElse(null),
        address(record),
        record.contentHash(rules.settingsVersion()),
        origin);
  }

  /** The names of a student or guardian. */
  static Person person(RawRecord record) throws InvalidRecord {
    String firstName = Values.optional(record, Attribute.FIRST_NAME);
    return new Person(
        Values.optional(record, Attribute.TITLE),
        Values.required(record, Attribute.FAMILY_NAME),
        firstName == null ? "" : firstName,
        Values.optional(record, Attribute.BIRTH_NAME));
  }

  private List<String> mobiles(RawRecord record) {
    List<String> mobiles = new ArrayList<>(2);
    for (String text : record.texts(Attribute.MOBILE)) {
      mobile(text).filter(number -> !mobiles.contains(number)).ifPresent(mobiles::add);
    }
    return mobiles;
  }

  private Optional<String> mobile(String text) {
    return PhoneNumbers.parse(text, phoneRegion).filter(PhoneNumber::mobile).map(PhoneNumber::e164);
  }

  private static Address address(RawRecord record) throws InvalidRecord {
    return new Address(
        lines(Values.optional(record, Attribute.ADDRESS)),
        Values.optional(record, Attribute.POSTAL_CODE),
        Values.optional(record, Attribute.TOWN),
        Values.optional(record, Attribute.COUNTRY));
  }

  /** Address lines joined by {@code $}, of which any may be empty, as lines. */
  static String lines(String address) {
    if (address == null) {
      return null;
    }
    StringBuilder lines = new StringBuilder(address.length());
    for (String line : Values.parts(address, 1)) {
      if (!line.isEmpty()) {
        lines.append(lines.length() > 0 ? "\n" : "").append(line);
      }
    }
    return Values.nullIfEmpty(lines.toString());
  }
}
