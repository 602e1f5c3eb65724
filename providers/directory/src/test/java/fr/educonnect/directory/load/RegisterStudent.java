package fr.educonnect.directory.load;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** A student's record of a {@link Register}. */
final class RegisterStudent {

  final long id;
  private String first = "Lou";
  private String family = "Martin";
  private String ine;
  private LocalDate birthDate = LocalDate.of(2014, 5, 6);
  private final Map<Long, LocalDate> schools = new TreeMap<>();
  private final Map<Long, String> ties = new TreeMap<>();

  RegisterStudent(long id) {
    this.id = id;
    this.ine = "%09dAA".formatted(id);
  }

  RegisterStudent named(String first, String family) {
    this.first = first;
    this.family = family;
    return this;
  }

  RegisterStudent ine(String ine) {
    this.ine = ine;
    return this;
  }

  RegisterStudent born(LocalDate birthDate) {
    this.birthDate = birthDate;
    return this;
  }

  /** Attends this school and no other. */
  RegisterStudent at(long school) {
    schools.clear();
    return alsoAt(school, LocalDate.of(2026, 9, 1));
  }

  RegisterStudent alsoAt(long school, LocalDate enteredOn) {
    schools.put(school, enteredOn);
    return this;
  }

  /** Has this legal guardian. */
  RegisterStudent legal(long guardian) {
    ties.put(guardian, "10L");
    return this;
  }

  /**
   * @param tie link code, and L if legal
   */
  RegisterStudent tied(long guardian, String tie) {
    ties.put(guardian, tie);
    return this;
  }

  RegisterStudent without(long guardian) {
    ties.remove(guardian);
    return this;
  }

  StudentRow row(Register register) {
    return new StudentRow(
        register.key(id),
        new Person("M.", family, first, null),
        null,
        ine,
        birthDate,
        null,
        schools.entrySet().stream().map(e -> enrolment(register, e)).toList(),
        ties.entrySet().stream().map(e -> relation(register, e)).toList(),
        Register.hash(first, family, ine, birthDate, schools, ties),
        new Origin("students.xml", (int) id));
  }

  private static StudentRow.Enrolment enrolment(Register register, Map.Entry<Long, LocalDate> e) {
    return new StudentRow.Enrolment(
        register.key(e.getKey()), "6A", null, "10010012110", null, e.getValue(), null);
  }

  private static StudentRow.Relation relation(Register register, Map.Entry<Long, String> e) {
    String tie = e.getValue();
    return new StudentRow.Relation(
        register.key(e.getKey()),
        tie.replace("L", ""),
        tie.endsWith("L"),
        tie.endsWith("L") ? 1 : 0,
        false,
        true);
  }
}
