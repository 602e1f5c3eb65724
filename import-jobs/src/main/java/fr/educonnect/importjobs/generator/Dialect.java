package fr.educonnect.importjobs.generator;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;

/** How one register writes its records: its attributes in its order. */
interface Dialect {

  long UNKNOWN_SCHOOL = 99_999_999;

  void student(AafFiles files, Request request, StudentRecord record) throws IOException;

  void guardian(AafFiles files, Request request, GuardianRecord record) throws IOException;

  void school(AafFiles files, Request request, SchoolRecord record) throws IOException;

  /** Writes {@code dd/MM/yyyy}. */
  static void date(XmlBytes xml, LocalDate date) throws IOException {
    twoDigits(xml, date.getDayOfMonth());
    xml.character('/');
    twoDigits(xml, date.getMonthValue());
    xml.character('/');
    xml.number(date.getYear());
  }

  /** Writes parts joined by {@code $}. */
  static void joined(XmlBytes xml, String... parts) throws IOException {
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        xml.character('$');
      }
      xml.text(parts[i]);
    }
  }

  /** The school that a student's record names; one that nobody knows where that is the flaw. */
  static long schoolId(StudentRecord record) {
    return record.has(WrongData.UNKNOWN_SCHOOL) ? UNKNOWN_SCHOOL : record.placement().school().id();
  }

  static String mail(School school) {
    String domain = school.feed().academy().aafKey().toLowerCase(Locale.ROOT).replace('_', '-');
    return "ce." + school.uai().toLowerCase(Locale.ROOT) + "@ac-" + domain + ".example";
  }

  static String postalCode(School school) {
    String prefix = ContactDesk.postalPrefix(school.department());
    return prefix + "000".substring(prefix.length() - 2);
  }

  private static void twoDigits(XmlBytes xml, int number) throws IOException {
    if (number < 10) {
      xml.character('0');
    }
    xml.number(number);
  }
}
