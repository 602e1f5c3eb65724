package fr.educonnect.importjobs.generator;

import fr.educonnect.domain.identifier.Academy;
import fr.educonnect.domain.identifier.Degree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a family into the registers: each school enters the guardians of its own students, so that
 * a person has as many records as the family has schools.
 */
final class Registrar {

  private static final long STUDENT_IDS = 1_000_000_000L;
  private static final long GUARDIAN_IDS = 2_000_000_000L;
  private static final long NEXT_ACADEMY = 50_000_000_000L;
  private static final long STRAY_IDS = 40_000_000_000L;
  private static final long WELFARE_ID = 7;
  private static final int MISTYPED_CENTURY = 100;

  private final GeneratorSettings settings;
  private final ContactDesk desk;

  Registrar(GeneratorSettings settings) {
    this.settings = settings;
    this.desk = new ContactDesk(settings);
  }

  FamilyRecords records(Family family, int day) {
    List<StudentRecord> students = new ArrayList<>(family.children().size());
    List<GuardianRecord> guardians = new ArrayList<>();
    Address address = desk.address(family, day);
    for (Child child : family.children()) {
      if (family.story().isEnrolled(child.slot(), family.children().size(), day)) {
        for (Placement placement : family.story().placements(child, day)) {
          enrol(new Entry(family, child, placement, day, address), students, guardians);
        }
      }
    }
    addStray(family, address, guardians);
    return new FamilyRecords(students, guardians);
  }

  /** The record of the body that has children of an academy in its care. */
  static GuardianRecord welfareBody(ExportFeed feed, List<Long> children) {
    return new GuardianRecord(
        feed,
        WELFARE_ID,
        -feed.number(),
        bodyName(feed.academy()),
        Contacts.NONE,
        new Address("1 place de la Préfecture", "00000", "Beaulieu"),
        children);
  }

  /** The name of the body that has children of an academy in its care; it has no first name. */
  static PersonName bodyName(Academy academy) {
    return new PersonName("", "ASE " + academy.departments().get(0), null, "", null);
  }

  /** One child in one school, to be entered. */
  private record Entry(Family family, Child child, Placement placement, int day, Address address) {

    ExportFeed feed() {
      return placement.feed();
    }

    boolean isAway() {
      return feed().academy() != family.home().academy();
    }

    long studentId() {
      int slot = feed().degree() == Degree.SECOND ? child.slot() ^ 1 : child.slot();
      return (isAway() ? NEXT_ACADEMY : 0)
          + STUDENT_IDS
          + (long) family.local() * Children.PER_FAMILY
          + slot;
    }

    long guardianId(Guardian guardian) {
      if (guardian.role() == Role.WELFARE_BODY) {
        return WELFARE_ID;
      }
      return (isAway() ? NEXT_ACADEMY : 0)
          + GUARDIAN_IDS
          + (long) family.local() * 32
          + guardian.slot() * 8L
          + child.household();
    }

    /** Tells a guardian's records apart: household, academy, degree. */
    int recordKey() {
      return child.household() * 4
          + (isAway() ? 2 : 0)
          + (feed().degree() == Degree.SECOND ? 1 : 0);
    }
  }

  private void enrol(Entry entry, List<StudentRecord> students, List<GuardianRecord> guardians) {
    List<Relation> relations = new ArrayList<>(entry.family().guardians().size());
    for (Guardian guardian : entry.family().guardians()) {
      Relation relation = relation(entry, guardian);
      if (relation != null) {
        relations.add(relation);
        if (guardian.role() != Role.WELFARE_BODY) {
          addChild(entry, guardian, guardians);
        }
      }
    }
    Child child = entry.child();
    boolean renumbered =
        child.slot() == 0 && entry.family().story().isPast(Story.Kind.NEW_INE, entry.day());
    students.add(
        new StudentRecord(
            entry.feed(),
            entry.studentId(),
            child.slot(),
            child.name(),
            birthDate(child),
            renumbered ? child.newIne() : child.ine(),
            entry.placement(),
            entry.address(),
            relations,
            child.flaw()));
  }

  private static LocalDate birthDate(Child child) {
    return child.has(WrongData.FUTURE_BIRTH_DATE)
        ? child.birthDate().plusYears(MISTYPED_CENTURY)
        : child.birthDate();
  }

  /** What the register says of a guardian; null where it does not know the guardian. */
  private static Relation relation(Entry entry, Guardian guardian) {
    Story story = entry.family().story();
    boolean first = entry.feed().degree() == Degree.FIRST;
    boolean responsible =
        guardian.role().responsible()
            && !(guardian.slot() == 1 && story.isPast(Story.Kind.RESPONSIBILITY_LOST, entry.day()));
    boolean listed = responsible || !first;
    boolean own = guardian.role() != Role.STUDENT || entry.child().slot() == 0;
    if (!listed || !own || !story.isKnown(guardian.slot(), entry.day())) {
      return null;
    }
    return new Relation(
        entry.guardianId(guardian),
        guardian.role().code(),
        responsible,
        guardian.slot() == 0,
        responsible && guardian.role().opensAccount());
  }

  private void addChild(Entry entry, Guardian guardian, List<GuardianRecord> guardians) {
    long id = entry.guardianId(guardian);
    for (GuardianRecord record : guardians) {
      if (record.id() == id && record.feed().equals(entry.feed())) {
        record.children().add(entry.studentId());
        return;
      }
    }
    List<Long> children = new ArrayList<>(2);
    children.add(entry.studentId());
    guardians.add(record(entry, guardian, children));
  }

  private GuardianRecord record(Entry entry, Guardian guardian, List<Long> children) {
    int key = entry.recordKey();
    boolean married = entry.family().story().isPast(Story.Kind.MARRIED_NAME, entry.day());
    boolean second = key != firstKey(entry.family());
    return new GuardianRecord(
        entry.feed(),
        entry.guardianId(guardian),
        identity(guardian, key, second),
        Spellings.written(guardian, married, second),
        desk.contacts(entry.family(), guardian, new RecordContext(key, entry.day())),
        entry.address(),
        children);
  }

  private static int firstKey(Family family) {
    boolean second = family.children().get(0).placements().get(0).grade().mef() != null;
    return second ? 1 : 0;
  }

  /** Records of one identity must become one account: decided here, by what they will have. */
  private static long identity(Guardian guardian, int key, boolean second) {
    if (!guardian.bond().links()) {
      return guardian.number() * 64 + 2 + key;
    }
    boolean respelled = second && guardian.spelling() == Guardian.Spelling.RESPELLED;
    return guardian.number() * 64 + (respelled ? 1 : 0);
  }

  /** A record that no student refers to. */
  private void addStray(Family family, Address address, List<GuardianRecord> guardians) {
    Draw draw = Draw.of(settings.seed(), ~family.number(), Draw.Purpose.SITUATION);
    if (!draw.chance(settings.rate(WrongData.GUARDIAN_OF_NOBODY))) {
      return;
    }
    ExportFeed feed =
        new ExportFeed(
            family.home().academy(), family.children().get(0).placements().get(0).grade().degree());
    guardians.add(
        new GuardianRecord(
            feed,
            STRAY_IDS + family.local(),
            (family.number() * Guardians.SLOTS + Guardians.CONTACT_SLOT) * 64 + 63,
            new PersonName("M.", draw.from(Vocabulary.FAMILIES), null, "Égaré", null),
            Contacts.NONE,
            address,
            List.of()));
  }
}
