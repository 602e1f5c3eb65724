package fr.educonnect.importjobs.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Every setting, by the part of the file in which it stands. */
public final class Keys {

  // The file.
  static final Key<Path> DEPOT =
      Key.required(
          "depot",
          ValueType.PATH,
          "Folder below which educonnect1d/ect-sync/depot_racine and"
              + " educonnect2d/ect-sync2d/depot_racine lie; relative to the settings file.");
  static final Key<Path> ARCHIVE =
      Key.of(
          "archive",
          ValueType.PATH,
          "",
          "Where applied exports go; default: archive in the depot.");
  static final Key<Path> REPORTS =
      Key.of("reports", ValueType.PATH, "", "Where reports go; default: reports in the depot.");
  static final Key<Boolean> MANIFEST_REQUIRED =
      Key.of(
          "manifestRequired",
          ValueType.FLAG,
          "true",
          "Whether files without a manifest are left alone; false takes them as they lie, for"
              + " trying things out.");
  static final Key<Double> ERROR_SHARE =
      Key.of(
          "maxErrorShare",
          ValueType.SHARE,
          "0.05",
          "An export of which more than this share of records is rejected is refused.");
  static final Key<Integer> ERROR_FLOOR =
      Key.of(
          "maxErrorFloor",
          ValueType.COUNT,
          "50",
          "Up to this number of rejected records an export is never refused for their share.");
  static final Key<Integer> SHARED_CONTACT =
      Key.of(
          "sharedContactLimit",
          ValueType.COUNT,
          "5",
          "A mobile or mail that more distinct names hold does not say who somebody is.");
  static final Key<Boolean> SECOND_RESPONSIBILITY =
      Key.of(
          "secondResponsibilityIsLegal",
          ValueType.FLAG,
          "false",
          "Whether value 2 of the second degree's legal responsibility makes a legal guardian.");

  // directory
  static final Key<String> URL =
      Key.required("url", ValueType.JDBC_URL, "The directory's database.");
  static final Key<String> USER = Key.of("user", ValueType.TEXT, "", "Its user.");
  static final Key<String> PASSWORD =
      Key.of("password", ValueType.TEXT, "", "The user's password; prefer passwordFile.");
  static final Key<Path> PASSWORD_FILE =
      Key.of("passwordFile", ValueType.PATH, "", "A file whose first line is the password.");

  // bounces
  static final Key<URI> MAILBOX =
      Key.of(
          "mailbox",
          ValueType.MAILBOX,
          "",
          "Where mail servers report (envelope sender of the realm's mails), for `bounces`:"
              + " imaps://host/folder, or imap:// with STARTTLS.");

  // academies.<code>.<first|second>
  static final Key<Set<String>> SCHOOLS =
      Key.of(
          "schools",
          ValueType.PERIMETER,
          "all",
          "The perimeter of the school year (liste des UAI du périmètre de rentrée).");
  static final Key<Set<String>> FIRST_DEGREE_TYPES =
      Key.of("types", ValueType.WORDS, "1ORD,APPL", "Kinds of schools (listeType); empty: all.");
  static final Key<Set<String>> SECOND_DEGREE_TYPES =
      Key.of("types", ValueType.WORDS, "", "Kinds of schools, e.g. COLLEGE; empty: all.");
  static final Key<Set<String>> SECTORS =
      Key.of("sectors", ValueType.WORDS, "PU", "Sectors (listeSecteur): PU, PR; empty: all.");
  static final Key<Set<String>> WHITE_LIST =
      Key.of("whiteList", ValueType.UAIS, "", "Schools in scope whatever their kind and sector.");
  static final Key<Double> REMOVAL_THRESHOLD =
      Key.of(
          "removalThreshold",
          ValueType.SHARE,
          "0.10",
          "An export that takes away more than this share of the accounts waits for a human.");

  // academies.<code>.<degree>.calendar
  static final Key<Set<DayOfWeek>> EXPORT_DAYS =
      Key.of(
          "exportDays",
          ValueType.DAYS,
          "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY",
          "Days on which the academy exports.");
  static final Key<Integer> DELTA_DEPTH =
      Key.of(
          "deltaDepth",
          ValueType.COUNT,
          "3",
          "How many export days a delta repeats (profondeur des deltas).");

  // … .quiet and … .yearChange
  static final Key<LocalDate> FROM = Key.required("from", ValueType.DATE, "First day.");
  static final Key<LocalDate> TO = Key.required("to", ValueType.DATE, "Last day.");
  static final Key<Double> YEAR_CHANGE_THRESHOLD =
      Key.of(
          "removalThreshold",
          ValueType.SHARE,
          "0.40",
          "The threshold of these days, for accounts whose school stays in the perimeter.");
  static final Key<Set<String>> NEW_SCHOOLS =
      Key.of(
          "schools",
          ValueType.PERIMETER,
          "",
          "The perimeter from the first of these days on; without it, the perimeter stays.");

  /** A part of the file with its settings. */
  public record Part(String path, List<Key<?>> keys) {}

  /** Every part, in the order of the file. */
  public static final List<Part> PARTS =
      List.of(
          new Part(
              "",
              List.of(
                  DEPOT,
                  ARCHIVE,
                  REPORTS,
                  MANIFEST_REQUIRED,
                  ERROR_SHARE,
                  ERROR_FLOOR,
                  SHARED_CONTACT,
                  SECOND_RESPONSIBILITY)),
          new Part("directory.", List.of(URL, USER, PASSWORD, PASSWORD_FILE)),
          new Part("bounces.", List.of(MAILBOX, USER, PASSWORD, PASSWORD_FILE)),
          new Part(
              "academies.<code>.first.",
              List.of(SCHOOLS, FIRST_DEGREE_TYPES, SECTORS, WHITE_LIST, REMOVAL_THRESHOLD)),
          new Part(
              "academies.<code>.second.",
              List.of(SCHOOLS, SECOND_DEGREE_TYPES, SECTORS, WHITE_LIST, REMOVAL_THRESHOLD)),
          new Part("academies.<code>.<first|second>.calendar.", List.of(EXPORT_DAYS, DELTA_DEPTH)),
          new Part("academies.<code>.<first|second>.calendar.quiet[].", List.of(FROM, TO)),
          new Part(
              "academies.<code>.<first|second>.calendar.yearChange.",
              List.of(FROM, TO, YEAR_CHANGE_THRESHOLD, NEW_SCHOOLS)));

  private Keys() {}
}
