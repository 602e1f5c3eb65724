package fr.educonnect.importjobs.generator;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.identifier.Degree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the directory must hold of one family: its whole past is gone through, day by day. */
final class FamilyTruth {

  private final Family family;
  private final LocalDate firstDay;
  private final List<FamilyRecords> days = new ArrayList<>();
  private final Map<Integer, PersonPast<StudentRecord>> students = new LinkedHashMap<>();
  private final Map<Long, PersonPast<GuardianRecord>> guardians = new LinkedHashMap<>();
  private final Map<Integer, PersonPast<StudentRecord>> studentAccounts = new LinkedHashMap<>();

  FamilyTruth(Population population, Family family, int lastDay) {
    this.family = family;
    this.firstDay = population.settings().date();
    int last = family.story().day() <= lastDay ? lastDay : 0;
    for (int day = 0; day <= last; day++) {
      days.add(sound(population.records(family, day)));
    }
    for (int day = 0; day <= last; day++) {
      live(day);
    }
  }

  ExpectedFamily expected() {
    Map<Integer, ExpectedStudent> persons = new LinkedHashMap<>();
    students.forEach((slot, past) -> persons.put(slot, student(slot, past)));
    List<ExpectedAccount> accounts = new ArrayList<>();
    studentAccounts.forEach((slot, past) -> accounts.add(studentAccount(persons.get(slot), past)));
    guardians.forEach((identity, past) -> accounts.add(guardianAccount(identity, past, persons)));
    return new ExpectedFamily(
        family.situation().name(),
        family.story().day() < days.size() ? family.story().kind().name() : "NOTHING",
        today(),
        gone(),
        List.copyOf(persons.values()),
        accounts);
  }

  /** The records of one day without those that the import cannot take. */
  private FamilyRecords sound(FamilyRecords records) {
    List<StudentRecord> students =
        records.students().stream().filter(record -> !record.isRefused()).toList();
    return new FamilyRecords(
        students, family.situation() == Situation.WELFARE ? bodies(students) : records.guardians());
  }

  /** The bodies' records, of each register that has a child in care. */
  private static List<GuardianRecord> bodies(List<StudentRecord> students) {
    return students.stream()
        .map(StudentRecord::feed)
        .distinct()
        .map(feed -> Registrar.welfareBody(feed, List.of()))
        .toList();
  }

  private void live(int day) {
    for (StudentRecord record : days.get(day).students()) {
      if (isPerson(record)) {
        past(students, record.child()).see(day, record.key(), record);
        if (record.feed().degree() == Degree.SECOND && record.placement().school().inScope()) {
          past(studentAccounts, record.child()).see(day, record.key(), record);
        }
      }
    }
    for (GuardianRecord record : days.get(day).guardians()) {
      if (isEntitled(record, day)) {
        past(guardians, record.identity()).see(day, record.key(), record);
      }
    }
  }

  /** Two children with one INE: neither is known by it. */
  private boolean isPerson(StudentRecord record) {
    return record.ine() != null && family.situation() != Situation.INE_CONFLICT;
  }

  private boolean isEntitled(GuardianRecord guardian, int day) {
    return days.get(day).students().stream()
        .anyMatch(
            student ->
                isPerson(student)
                    && student.placement().school().inScope()
                    && student.hasLegalGuardian(guardian));
  }

  private FamilyRecords today() {
    return days.get(days.size() - 1);
  }

  private ExpectedStudent student(int slot, PersonPast<StudentRecord> past) {
    StudentRecord last = past.lastRecord();
    return new ExpectedStudent(
        "student-" + (family.number() * Children.PER_FAMILY + slot),
        last.name(),
        last.birthDate(),
        last.ine(),
        last.placement().school().uai(),
        past.keys());
  }

  private ExpectedAccount studentAccount(ExpectedStudent student, PersonPast<StudentRecord> past) {
    return new ExpectedAccount(
        Profile.STUDENT,
        student.person(),
        student.name(),
        Contacts.NONE,
        past.keys(),
        past.leftOn(days.size() - 1, firstDay),
        List.of(student));
  }

  private ExpectedAccount guardianAccount(
      long identity, PersonPast<GuardianRecord> past, Map<Integer, ExpectedStudent> persons) {
    GuardianRecord last = past.lastRecord();
    List<ExpectedStudent> children =
        today().students().stream()
            .filter(student -> isPerson(student) && isChild(student, past))
            .map(student -> persons.get(student.child()))
            .distinct()
            .toList();
    return new ExpectedAccount(
        Profile.GUARDIAN,
        (identity < 0 ? "body" : "guardian-") + identity,
        last.name(),
        last.contacts(),
        past.keys(),
        past.leftOn(days.size() - 1, firstDay),
        children);
  }

  private boolean isChild(StudentRecord student, PersonPast<GuardianRecord> guardian) {
    return today().guardians().stream()
        .anyMatch(g -> guardian.keys().contains(g.key()) && student.hasLegalGuardian(g));
  }

  private Map<RecordId, LocalDate> gone() {
    Map<RecordId, LocalDate> gone = new LinkedHashMap<>();
    for (int day = 1; day < days.size(); day++) {
      List<RecordId> before = keys(days.get(day - 1));
      List<RecordId> now = keys(days.get(day));
      for (RecordId key : before) {
        if (!now.contains(key)) {
          gone.put(key, firstDay.plusDays(day));
        }
      }
      now.forEach(gone::remove);
    }
    return gone;
  }

  private static List<RecordId> keys(FamilyRecords records) {
    List<RecordId> keys = new ArrayList<>();
    records.students().forEach(record -> keys.add(record.key()));
    records.guardians().forEach(record -> keys.add(record.key()));
    return keys;
  }

  private static <K, R> PersonPast<R> past(Map<K, PersonPast<R>> pasts, K person) {
    return pasts.computeIfAbsent(person, p -> new PersonPast<>());
  }
}
