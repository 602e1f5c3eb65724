package fr.educonnect.domain.identifier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The regional authorities that export an AAF, with the codes of the Base centrale des
 * nomenclatures. Caen and Rouen are one with Normandie since 2020, but their codes are still seen
 * in exports: the academy of a record is the one that exports it, not the one of its département.
 */
public enum Academy {
  PARIS("01", "PARIS", "Paris", "FR", "75"),
  AIX_MARSEILLE("02", "AIX-MARSEILLE", "Aix-Marseille", "FR", "04 05 13 84"),
  BESANCON("03", "BESANCON", "Besançon", "FR", "25 39 70 90"),
  BORDEAUX("04", "BORDEAUX", "Bordeaux", "FR", "24 33 40 47 64"),
  CAEN("05", "CAEN", "Caen", "FR", "14 50 61"),
  CLERMONT_FERRAND("06", "CLERMONT-FERRAND", "Clermont-Ferrand", "FR", "03 15 43 63"),
  DIJON("07", "DIJON", "Dijon", "FR", "21 58 71 89"),
  GRENOBLE("08", "GRENOBLE", "Grenoble", "FR", "07 26 38 73 74"),
  LILLE("09", "LILLE", "Lille", "FR", "59 62"),
  LYON("10", "LYON", "Lyon", "FR", "01 42 69"),
  MONTPELLIER("11", "MONTPELLIER", "Montpellier", "FR", "11 30 34 48 66"),
  NANCY_METZ("12", "NANCY-METZ", "Nancy-Metz", "FR", "54 55 57 88"),
  POITIERS("13", "POITIERS", "Poitiers", "FR", "16 17 79 86"),
  RENNES("14", "RENNES", "Rennes", "FR", "22 29 35 56"),
  STRASBOURG("15", "STRASBOURG", "Strasbourg", "FR", "67 68"),
  TOULOUSE("16", "TOULOUSE", "Toulouse", "FR", "09 12 31 32 46 65 81 82"),
  NANTES("17", "NANTES", "Nantes", "FR", "44 49 53 72 85"),
  ORLEANS_TOURS("18", "ORLEANS-TOURS", "Orléans-Tours", "FR", "18 28 36 37 41 45"),
  REIMS("19", "REIMS", "Reims", "FR", "08 10 51 52"),
  AMIENS("20", "AMIENS", "Amiens", "FR", "02 60 80"),
  ROUEN("21", "ROUEN", "Rouen", "FR", "27 76"),
  LIMOGES("22", "LIMOGES", "Limoges", "FR", "19 23 87"),
  NICE("23", "NICE", "Nice", "FR", "06 83"),
  CRETEIL("24", "CRETEIL", "Créteil", "FR", "77 93 94"),
  VERSAILLES("25", "VERSAILLES", "Versailles", "FR", "78 91 92 95"),
  CORSE("27", "CORSE", "Corse", "FR", "2A 2B"),
  LA_REUNION("28", "LA_REUNION", "La Réunion", "RE", "974"),
  MARTINIQUE("31", "MARTINIQUE", "Martinique", "MQ", "972"),
  GUADELOUPE("32", "GUADELOUPE", "Guadeloupe", "GP", "971 977 978"),
  GUYANE("33", "GUYANE", "Guyane", "GF", "973"),
  NOUVELLE_CALEDONIE("40", "NOUVELLE_CALEDONIE", "Nouvelle-Calédonie", "NC", "988"),
  POLYNESIE("41", "POLYNESIE", "Polynésie française", "PF", "987"),
  WALLIS_ET_FUTUNA("42", "WALLIS_ET_FUTUNA", "Wallis-et-Futuna", "WF", "986"),
  MAYOTTE("43", "MAYOTTE", "Mayotte", "YT", "976"),
  ST_PIERRE_ET_MIQUELON("44", "ST_PIERRE_ET_MIQUELON", "Saint-Pierre-et-Miquelon", "PM", "975"),
  NORMANDIE("70", "NORMANDIE", "Normandie", "FR", "14 27 50 61 76");

  private static final Map<String, Academy> BY_CODE = new HashMap<>();
  private static final Map<String, Academy> BY_DEPARTMENT = new HashMap<>();

  static {
    for (Academy academy : values()) {
      BY_CODE.put(academy.code, academy);
      academy.departments().forEach(department -> BY_DEPARTMENT.put(department, academy));
    }
  }

  private final String code;
  private final String aafKey;
  private final String label;
  private final String phoneRegion;
  private final String departments;

  Academy(String... parts) {
    this.code = parts[0];
    this.aafKey = parts[1];
    this.label = parts[2];
    this.phoneRegion = parts[3];
    this.departments = parts[4];
  }

  /** The academy of a code, with or without its leading zero; empty if there is none. */
  public static Optional<Academy> ofCode(String code) {
    String padded = code != null && code.length() == 1 ? "0" + code : code;
    return Optional.ofNullable(BY_CODE.get(padded));
  }

  /** The academy that a département belongs to today; empty if there is none. */
  public static Optional<Academy> ofDepartment(String department) {
    return Optional.ofNullable(BY_DEPARTMENT.get(department));
  }

  /** Two digits. */
  public String code() {
    return code;
  }

  /** The name that exports and ENTs use as a key. */
  public String aafKey() {
    return aafKey;
  }

  /** The name as people write it. */
  public String label() {
    return label;
  }

  /** The region, by its ISO 3166 code, in which local phone numbers are dialled. */
  public String phoneRegion() {
    return phoneRegion;
  }

  /** The départements, by their codes. */
  public List<String> departments() {
    return List.of(departments.split(" ", -1));
  }
}
