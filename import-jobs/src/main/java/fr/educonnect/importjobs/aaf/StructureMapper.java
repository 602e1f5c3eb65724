package fr.educonnect.importjobs.aaf;

import fr.educonnect.directory.load.Address;
import fr.educonnect.directory.load.ConstituencyRow;
import fr.educonnect.directory.load.Origin;
import fr.educonnect.directory.load.SchoolRow;
import fr.educonnect.domain.contact.MailAddresses;
import fr.educonnect.domain.contact.PhoneNumber;
import fr.educonnect.domain.contact.PhoneNumbers;
import fr.educonnect.domain.identifier.Uai;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes rows of EtabEducNat records: schools, and in the first degree their constituencies. */
public final class StructureMapper {

  private static final String CONSTITUENCY = "IEN";
  private static final String PUBLIC = "PU";
  private static final String PRIVATE = "PR";

  private final FeedRules rules;
  private final String phoneRegion;

  public StructureMapper(FeedRules rules) {
    this.rules = rules;
    this.phoneRegion = rules.phoneRegion();
  }

  /** Whether a record is a constituency (<i>circonscription</i>) and not a school. */
  public boolean isConstituency(RawRecord record) {
    String type = record.text(Attribute.STRUCTURE_TYPE);
    String name = record.text(Attribute.STRUCTURE_NAME);
    return CONSTITUENCY.equals(type)
        || (name != null && Values.parts(name, 1).get(0).startsWith(CONSTITUENCY));
  }

  /** The row of a constituency's add or modify. */
  public ConstituencyRow mapConstituency(RawRecord record, long id, Origin origin)
      throws InvalidRecord {
    return new ConstituencyRow(
        id,
        record.has(Attribute.UAI) ? uai(record) : null,
        StructureName.of(Values.required(record, Attribute.STRUCTURE_NAME)).name(),
        mail(record),
        record.contentHash(rules.settingsVersion()),
        origin);
  }

  /** The row of a school's add or modify. */
  public SchoolRow mapSchool(RawRecord record, long id, Origin origin) throws InvalidRecord {
    StructureName name = StructureName.of(Values.required(record, Attribute.STRUCTURE_NAME));
    return new SchoolRow(
        id,
        uai(record),
        name.name(),
        kind(record, name),
        sector(record, name),
        address(record),
        phone(record),
        mail(record),
        constituency(record),
        classes(record),
        record.contentHash(rules.settingsVersion()),
        origin);
  }

  private String uai(RawRecord record) throws InvalidRecord {
    return Uai.parse(Values.required(record, Attribute.UAI))
        .map(Uai::value)
        .orElseThrow(() -> new InvalidRecord(RejectReason.UAI_INVALID, null));
  }

  private String kind(RawRecord record, StructureName name) throws InvalidRecord {
    String type = Values.optional(record, Attribute.STRUCTURE_TYPE);
    if (rules.firstDegree()) {
      return name.firstDegreeKind(type);
    }
    return type == null ? Values.nullIfEmpty(name.type()) : type.toUpperCase(Locale.ROOT);
  }

  private String sector(RawRecord record, StructureName name) throws InvalidRecord {
    String sector = Values.optional(record, Attribute.SECTOR);
    if (sector != null) {
      // The second degree writes the kind of contract of private schools instead of PR.
      return sector.toUpperCase(Locale.ROOT).equals(PUBLIC) ? PUBLIC : PRIVATE;
    }
    if (name.type().endsWith("." + PUBLIC)) {
      return PUBLIC;
    }
    return name.type().endsWith("." + PRIVATE) ? PRIVATE : null;
  }

  private Address address(RawRecord record) throws InvalidRecord {
    String street = GuardianMapper.lines(Values.optional(record, Attribute.STREET));
    String box = Values.optional(record, Attribute.POST_OFFICE_BOX);
    String lines = street == null ? box : box == null ? street : street + "\n" + box;
    return new Address(
        lines,
        Values.optional(record, Attribute.POSTAL_CODE),
        Values.optional(record, Attribute.TOWN),
        null);
  }

  private String phone(RawRecord record) {
    return PhoneNumbers.parse(record.text(Attribute.STRUCTURE_PHONE), phoneRegion)
        .map(PhoneNumber::e164)
        .orElse(null);
  }

  private String mail(RawRecord record) {
    return MailAddresses.normalise(record.text(Attribute.STRUCTURE_MAIL)).orElse(null);
  }

  private Long constituency(RawRecord record) throws InvalidRecord {
    String id = record.text(Attribute.CONSTITUENCY);
    return id == null ? null : rules.key(id, Attribute.CONSTITUENCY);
  }

  private List<SchoolRow.ClassGroup> classes(RawRecord record) throws InvalidRecord {
    if (rules.firstDegree()) {
      return List.of();
    }
    List<SchoolRow.ClassGroup> classes = new ArrayList<>();
    for (String value : record.texts(Attribute.STRUCTURE_CLASSES)) {
      List<String> parts = Values.parts(value, 3);
      String code = Values.bounded(parts.get(0), Attribute.STRUCTURE_CLASSES);
      if (!code.isEmpty() && classes.stream().noneMatch(known -> known.code().equals(code))) {
        String label = Values.bounded(parts.get(1), Attribute.STRUCTURE_CLASSES);
        classes.add(
            new SchoolRow.ClassGroup(
                code, label.isEmpty() ? code : label, Values.nullIfEmpty(parts.get(2))));
      }
    }
    return classes;
  }
}
