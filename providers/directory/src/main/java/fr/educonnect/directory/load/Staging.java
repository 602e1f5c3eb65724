package fr.educonnect.directory.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes rows to the temporary tables of {@code 00-staging.sql}, whose columns these methods
 * follow. Every row carries the number of its record in the order of arrival: of two rows with one
 * id, the later one counts, and rows that belong to a record name its number.
 */
final class Staging {

  private final CopyPipe pipe;
  private final Map<String, StagingTable> tables = new HashMap<>();
  private final Map<String, Integer> files = new HashMap<>();
  private int records;
  private int rejections;

  Staging(CopyPipe pipe) {
    this.pipe = pipe;
  }

  private CopyText row(String table) {
    return tables.computeIfAbsent(table, name -> new StagingTable(name, pipe)).row();
  }

  void flush() {
    tables.values().forEach(StagingTable::flush);
    pipe.drain();
  }

  void put(ConstituencyRow c) {
    CopyText row = row("staged_constituency").put(++records).put(c.id()).put(c.contentHash());
    origin(row, c.origin()).put(c.uai()).put(c.name()).put(c.mail()).endRow();
  }

  void put(SchoolRow s) {
    CopyText row = row("staged_school").put(++records).put(s.id()).put(s.contentHash());
    origin(row, s.origin()).put(s.uai()).put(s.name()).put(s.kind()).put(s.sector());
    row.put(s.address().lines()).put(s.address().postalCode()).put(s.address().town());
    row.put(s.phone()).put(s.mail()).put(s.constituencyId()).endRow();
    for (SchoolRow.ClassGroup group : s.classes()) {
      CopyText child = row("staged_class").put(records).put(s.id());
      child.put(group.code()).put(group.name()).put(group.mefCode()).endRow();
    }
  }

  void put(MefRow m) {
    CopyText row = row("staged_mef").put(++records).put(m.code()).put(m.contentHash());
    row.put(m.label()).put(m.mefstat11()).endRow();
  }

  void put(StudentRow s) {
    CopyText row = row("staged_student").put(++records).put(s.id()).put(s.contentHash());
    person(origin(row, s.origin()), s.person()).put(s.otherNames());
    row.put(s.ine()).put(s.birthDate()).put(s.registerId()).endRow();
    s.enrolments().forEach(enrolment -> put(s.id(), enrolment));
    s.relations().forEach(relation -> put(s.id(), relation));
  }

  private void put(long student, StudentRow.Enrolment e) {
    CopyText row = row("staged_enrolment").put(records).put(student).put(e.schoolId());
    row.put(e.classCode()).put(e.className()).put(e.mefCode()).put(e.level());
    row.put(e.enteredOn()).put(e.leftOn()).endRow();
  }

  private void put(long student, StudentRow.Relation r) {
    CopyText row = row("staged_relation").put(records).put(student).put(r.guardianId());
    row.put(r.kinship()).put(r.legal()).put(r.responsibility());
    row.put(r.payer()).put(r.contact()).endRow();
  }

  void put(GuardianRow g, List<MatchKey> keys) {
    CopyText row = row("staged_guardian").put(++records).put(g.id()).put(g.contentHash());
    person(origin(row, g.origin()), g.person());
    row.put(g.mail()).put(g.mobiles()).put(g.smsMobile()).put(g.unusable());
    row.put(g.address().lines()).put(g.address().postalCode());
    row.put(g.address().town()).put(g.address().country()).endRow();
    for (MatchKey key : keys) {
      CopyText child = row("staged_contact").put(records).put(g.id());
      child.put(key.contact()).put(key.name()).put(key.usual()).endRow();
    }
  }

  void remove(RecordKind kind, long id) {
    row("staged_removal").put(++records).put(kind).put(id).endRow();
  }

  void reject(Rejection r) {
    CopyText row = row("staged_rejection").put(++rejections);
    origin(row, r.origin()).put(r.kind()).put(r.aafId()).put(r.reason()).put(r.detail()).endRow();
  }

  private static CopyText person(CopyText row, Person person) {
    row.put(person.title()).put(person.familyName()).put(person.firstName());
    return row.put(person.birthName());
  }

  private CopyText origin(CopyText row, Origin origin) {
    return row.put(file(origin.file())).put(origin.line());
  }

  private int file(String name) {
    Integer number = files.get(name);
    if (number == null) {
      number = files.size();
      files.put(name, number);
      row("staged_file").put(number).put(name).endRow();
    }
    return number;
  }
}
