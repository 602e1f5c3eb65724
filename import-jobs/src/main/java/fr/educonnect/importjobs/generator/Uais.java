package fr.educonnect.importjobs.generator;

import fr.educonnect.domain.identifier.Academy;
import java.util.List;

/** Invented UAIs: an academy's numbers are dealt out to its départements in turn. */
final class Uais {

  private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

  private Uais() {}

  /**
   * @param number of the structure in its academy, from 0
   * @param firstSerial the first serial number that such structures have in a département
   */
  static String of(Academy academy, int number, int firstSerial) {
    int serial = firstSerial + number / academy.departments().size();
    String digits = prefix(department(academy, number)) + padded(serial);
    return digits + LETTERS.charAt(Integer.parseInt(digits) % LETTERS.length());
  }

  /** The département of a structure. */
  static String department(Academy academy, int number) {
    List<String> departments = academy.departments();
    return departments.get(number % departments.size());
  }

  private static String prefix(String department) {
    return switch (department) {
      case "2A" -> "620";
      case "2B" -> "720";
      default -> department.length() == 2 ? "0" + department : department;
    };
  }

  private static String padded(int serial) {
    return Integer.toString(10_000 + serial).substring(1);
  }
}
