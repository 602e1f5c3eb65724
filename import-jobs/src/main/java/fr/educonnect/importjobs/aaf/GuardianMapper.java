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
 * Makes rows of PersRelEleve records. A number or address that cannot be used is kept as what was
 * typed, for the school to put right, and the record taken: without it the guardian still has an
 * account.
 */
public final class GuardianMapper {

  /** As much as tells what was typed. */
  private static final int LONGEST_UNUSABLE = 200;

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
        unusable(record),
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

  private String unusable(RawRecord record) {
    List<String> texts = new ArrayList<>();
    record.texts(Attribute.MOBILE).forEach(text -> addUnless(mobile(text), text, texts));
    String sms = record.text(Attribute.SMS_MOBILE);
    addUnless(mobile(sms), sms, texts);
    String mail = record.text(Attribute.MAIL);
    addUnless(MailAddresses.normalise(mail), mail, texts);
    String all = String.join(", ", texts);
    return all.isEmpty() ? null : all.substring(0, Math.min(all.length(), LONGEST_UNUSABLE));
  }

  private static void addUnless(Optional<String> usable, String text, List<String> texts) {
    if (usable.isEmpty() && text != null && !text.isBlank() && !texts.contains(text.strip())) {
      texts.add(text.strip());
    }
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
