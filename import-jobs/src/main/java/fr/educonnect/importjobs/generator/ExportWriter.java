package fr.educonnect.importjobs.generator;

import fr.educonnect.directory.load.ExportKind;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.importjobs.depot.Manifest;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes one export of one register: structures, MEFs, guardians and students side by side. */
final class ExportWriter implements Closeable {

  private final Population population;
  private final ExportFeed feed;
  private final Dialect dialect;
  private final AafFiles structures;
  private final AafFiles guardians;
  private final AafFiles students;
  private final List<AafFiles> open = new ArrayList<>();

  ExportWriter(Population population, Path folder, ExportName name, List<Manifest.Entry> delivered)
      throws IOException {
    this.population = population;
    this.feed = name.feed();
    this.dialect = feed.degree() == Degree.FIRST ? new FirstDegree() : new SecondDegree();
    structures = files(new AafFiles(folder, name, FileType.STRUCTURES, delivered));
    guardians = files(new AafFiles(folder, name, FileType.GUARDIANS, delivered));
    students = files(new AafFiles(folder, name, FileType.STUDENTS, delivered));
    if (dialect instanceof SecondDegree second && name.kind() == ExportKind.COMPLET) {
      second.mefs(files(new AafFiles(folder, name, FileType.MEFS, delivered)));
    }
  }

  void complet(int day) throws IOException {
    if (dialect instanceof FirstDegree first) {
      for (Constituency constituency : population.constituencies(feed)) {
        first.constituency(structures, constituency);
      }
    }
    for (School school : population.schools(feed)) {
      dialect.school(structures, Request.ADD, population.schoolRecord(school, day));
    }
    List<Long> inCare = new ArrayList<>();
    try (Stream<Family> families = population.familiesOf(feed.academy())) {
      for (Iterator<Family> all = families.iterator(); all.hasNext(); ) {
        add(all.next(), day, inCare);
      }
    }
    if (!inCare.isEmpty()) {
      dialect.guardian(guardians, Request.ADD, Registrar.welfareBody(feed, inCare));
    }
  }

  void delta(int day) throws IOException {
    Days days = new Days(day - Exports.DELTA_DEPTH, day);
    for (School school : population.schools(feed)) {
      SchoolRecord now = population.schoolRecord(school, day);
      if (!now.equals(population.schoolRecord(school, Math.max(0, days.after())))) {
        dialect.school(structures, Request.MODIFY, now);
      }
    }
    try (Stream<Family> families = population.changing(feed.academy(), days)) {
      for (Iterator<Family> all = families.iterator(); all.hasNext(); ) {
        writeChanges(all.next(), day);
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (AafFiles files : open) {
      files.close();
    }
  }

  private AafFiles files(AafFiles files) {
    open.add(files);
    return files;
  }

  private void add(Family family, int day, List<Long> inCare) throws IOException {
    FamilyRecords records = population.records(family, day);
    for (GuardianRecord record : records.guardians()) {
      if (record.feed().equals(feed)) {
        dialect.guardian(guardians, Request.ADD, record);
      }
    }
    for (StudentRecord record : records.students()) {
      if (record.feed().equals(feed)) {
        write(Request.ADD, record);
        if (family.situation() == Situation.WELFARE) {
          inCare.add(record.id());
        }
      }
    }
  }

  private void write(Request request, StudentRecord record) throws IOException {
    dialect.student(students, request, record);
    if (record.has(WrongData.DUPLICATE_ID)) {
      dialect.student(students, request, record.underAnotherName());
    }
  }

  private void writeChanges(Family family, int day) throws IOException {
    List<FamilyRecords> before = new ArrayList<>();
    for (int past = Math.max(0, day - Exports.DELTA_DEPTH); past < day; past++) {
      before.add(population.records(family, past));
    }
    FamilyRecords now = population.records(family, day);
    List<Map<Long, GuardianRecord>> guardiansBefore = new ArrayList<>();
    List<Map<Long, StudentRecord>> studentsBefore = new ArrayList<>();
    for (FamilyRecords records : before) {
      guardiansBefore.add(guardians(records));
      studentsBefore.add(students(records));
    }
    for (Change<GuardianRecord> change : Change.between(guardiansBefore, guardians(now))) {
      if (change.request() == Request.DELETE) {
        guardians.delete(change.id());
      } else {
        dialect.guardian(guardians, change.request(), change.record());
      }
    }
    for (Change<StudentRecord> change : Change.between(studentsBefore, students(now))) {
      if (change.request() == Request.DELETE) {
        students.delete(change.id());
      } else {
        write(change.request(), change.record());
      }
    }
  }

  private Map<Long, GuardianRecord> guardians(FamilyRecords records) {
    Map<Long, GuardianRecord> byId = new LinkedHashMap<>();
    for (GuardianRecord record : records.guardians()) {
      if (record.feed().equals(feed)) {
        byId.put(record.id(), record);
      }
    }
    return byId;
  }

  private Map<Long, StudentRecord> students(FamilyRecords records) {
    Map<Long, StudentRecord> byId = new LinkedHashMap<>();
    for (StudentRecord record : records.students()) {
      if (record.feed().equals(feed)) {
        byId.put(record.id(), record);
      }
    }
    return byId;
  }
}
