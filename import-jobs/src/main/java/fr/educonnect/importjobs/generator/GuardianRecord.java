package fr.educonnect.importjobs.generator;

import java.util.List;

/**
 * A guardian's record in a register.
 *
 * @param identity the same number for all records of which it can be told that they are one
 *     person's
 * @param children ids of the students' records
 */
public record GuardianRecord(
    ExportFeed feed,
    long id,
    long identity,
    PersonName name,
    Contacts contacts,
    Address address,
    List<Long> children) {

  /** The record's key. */
  public RecordId key() {
    return new RecordId(feed, id);
  }
}
