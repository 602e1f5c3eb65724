package fr.educonnect.importjobs.generator;

import java.time.LocalDate;

/**
 * A student's place in a school.
 *
 * @param division of the level, from 0
 */
record Placement(School school, Grade grade, int division, LocalDate enteredOn) {

  ExportFeed feed() {
    return school.feed();
  }

  Placement inDivision(int another) {
    return new Placement(school, grade, another, enteredOn);
  }

  /** The class's name. */
  String className() {
    char letter = (char) ('A' + division);
    return school.isFirstDegree() ? grade.label() + " " + letter : grade.classPrefix() + letter;
  }

  /** 1D: the number by which the register knows the class. */
  long classId() {
    return school.id() * 1000 + grade.year() * 20L + division;
  }
}
