package fr.educonnect.importjobs.generator;

import java.time.LocalDate;
import java.util.List;

/**
 * A student's record in a register.
 *
 * @param child slot of the person in the family
 * @param ine null where the register has none
 * @param flaw what is wrong with it; null for a sound record
 */
public record StudentRecord(
    ExportFeed feed,
    long id,
    int child,
    PersonName name,
    LocalDate birthDate,
    String ine,
    Placement placement,
    Address address,
    List<Relation> relations,
    WrongData flaw) {

  /** What a second record under the same id says. */
  StudentRecord underAnotherName() {
    return new StudentRecord(
        feed,
        id,
        child,
        name.withFirst(name.others() + "-" + name.first()),
        birthDate,
        ine,
        placement,
        address,
        relations,
        flaw);
  }

  /** The record's key. */
  public RecordId key() {
    return new RecordId(feed, id);
  }

  /** Whether it names a guardian's record as a legal guardian's. */
  boolean hasLegalGuardian(GuardianRecord guardian) {
    return feed.equals(guardian.feed())
        && relations.stream().anyMatch(r -> r.opensAccount() && r.guardianId() == guardian.id());
  }

  /** Whether the import can only leave it out. */
  boolean isRefused() {
    return flaw == WrongData.FUTURE_BIRTH_DATE || flaw == WrongData.UNKNOWN_SCHOOL;
  }

  boolean has(WrongData kind) {
    return flaw == kind;
  }
}
