package fr.educonnect.directory.load;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.identifier.SourceKey;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What one academy's register knows for one degree, as a test writes it down: it can be exported
 * whole or as what changed since the last export.
 */
final class Register {

  private final Feed feed;
  private final Map<Long, RegisterSchool> schools = new TreeMap<>();
  private final Map<Long, RegisterStudent> students = new TreeMap<>();
  private final Map<Long, RegisterGuardian> guardians = new TreeMap<>();
  private Snapshot exported = new Snapshot();
  private LoadSettings settings = LoadSettings.DEFAULT;
  private LocalDate day = LocalDate.of(2026, 9, 1);

  /** The rows of one moment, by source key. */
  private static final class Snapshot {
    final Map<Long, SchoolRow> schools = new TreeMap<>();
    final Map<Long, StudentRow> students = new TreeMap<>();
    final Map<Long, GuardianRow> guardians = new TreeMap<>();
  }

  Register(String academy, Degree degree) {
    this.feed = new Feed(academy, degree);
  }

  Feed feed() {
    return feed;
  }

  long key(long aafId) {
    return new SourceKey(feed.academy(), feed.degree(), aafId).packed();
  }

  void settings(LoadSettings settings) {
    this.settings = settings;
  }

  LocalDate day() {
    return day;
  }

  RegisterSchool school(long id) {
    return schools.computeIfAbsent(id, RegisterSchool::new);
  }

  RegisterStudent student(long id) {
    return students.computeIfAbsent(id, RegisterStudent::new);
  }

  RegisterGuardian guardian(long id) {
    return guardians.computeIfAbsent(id, RegisterGuardian::new);
  }

  void removeSchool(long id) {
    schools.remove(id);
  }

  void removeStudent(long id) {
    students.remove(id);
  }

  void removeGuardian(long id) {
    guardians.remove(id);
  }

  /** Removes a guardian's record and every tie to it. */
  void forgetGuardian(long id) {
    guardians.remove(id);
    students.values().forEach(student -> student.without(id));
  }

  /** Loads everything; the next export is a day later. */
  LoadOutcome complet(DataSource directory) {
    try (ExportLoad load = open(directory, ExportKind.COMPLET)) {
      putAll(load);
      return applied(load);
    }
  }

  /** Loads what changed since the last export; the next one is a day later. */
  LoadOutcome delta(DataSource directory) {
    try (ExportLoad load = open(directory, ExportKind.DELTA)) {
      Snapshot now = snapshot();
      exported.schools.keySet().stream()
          .filter(id -> !now.schools.containsKey(id))
          .forEach(id -> load.remove(RecordKind.SCHOOL, id));
      exported.students.keySet().stream()
          .filter(id -> !now.students.containsKey(id))
          .forEach(id -> load.remove(RecordKind.STUDENT, id));
      exported.guardians.keySet().stream()
          .filter(id -> !now.guardians.containsKey(id))
          .forEach(id -> load.remove(RecordKind.GUARDIAN, id));
      putChanged(load, now);
      return applied(load);
    }
  }

  ExportLoad open(DataSource directory, ExportKind kind) {
    return ExportLoad.open(directory, new ExportHeader(feed, kind, day), settings);
  }

  void putAll(ExportLoad load) {
    Snapshot empty = exported;
    exported = new Snapshot();
    putChanged(load, snapshot());
    exported = empty;
  }

  private void putChanged(ExportLoad load, Snapshot now) {
    now.schools.values().stream()
        .filter(row -> !row.equals(exported.schools.get(row.id())))
        .filter(row -> changed(load, RecordKind.SCHOOL, row.id(), row.contentHash()))
        .forEach(load::put);
    now.students.values().stream()
        .filter(row -> !row.equals(exported.students.get(row.id())))
        .filter(row -> changed(load, RecordKind.STUDENT, row.id(), row.contentHash()))
        .forEach(load::put);
    now.guardians.values().stream()
        .filter(row -> !row.equals(exported.guardians.get(row.id())))
        .filter(row -> changed(load, RecordKind.GUARDIAN, row.id(), row.contentHash()))
        .forEach(load::put);
  }

  private static boolean changed(ExportLoad load, RecordKind kind, long id, long hash) {
    return load.seen(kind, id, hash) == Presence.CHANGED;
  }

  private LoadOutcome applied(ExportLoad load) {
    LoadOutcome outcome = load.apply(counts -> new Verdict(true, "{}"));
    exported = snapshot();
    day = day.plusDays(1);
    return outcome;
  }

  private Snapshot snapshot() {
    Snapshot now = new Snapshot();
    schools.values().forEach(s -> now.schools.put(key(s.id), s.row(this)));
    students.values().forEach(s -> now.students.put(key(s.id), s.row(this)));
    guardians.values().forEach(g -> now.guardians.put(key(g.id), g.row(this)));
    return now;
  }

  static long hash(Object... parts) {
    String text = java.util.Arrays.deepToString(parts);
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
  }
}
