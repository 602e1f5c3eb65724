package fr.educonnect.importjobs;

import fr.educonnect.directory.load.ExportHeader;
import fr.educonnect.directory.load.ExportKind;
import fr.educonnect.importjobs.aaf.Xml;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A second-degree register of a few schools and as many families as a test asks for, that can be
 * changed by hand and exported. Student n has the guardian n and attends school 1 until told
 * otherwise.
 */
public final class SmallAcademy {

  private static final String[] UAIS = {"0311001V", "0311002W", "0311003X"};
  private static final String INE_LETTERS = "ABCDEFGHJK";

  private final Map<String, Map<String, String>> schools = new TreeMap<>();
  private final Map<String, Map<String, String>> guardians = new TreeMap<>();
  private final Map<String, Map<String, String>> students = new TreeMap<>();

  public SmallAcademy(int families) {
    for (int i = 0; i < UAIS.length; i++) {
      schools.put(
          String.valueOf(i + 1),
          attributes(
              "ENTStructureUAI",
              UAIS[i],
              "ENTStructureNomCourant",
              "COLLEGE$NUMERO " + (i + 1) + "$TOULOUSE",
              "ENTStructureTypeStruct",
              "COLLEGE",
              "ENTEtablissementContrat",
              "PU"));
    }
    for (int n = 1; n <= families; n++) {
      addFamily(n);
    }
  }

  /** Adds a student with one guardian. */
  public void addFamily(int n) {
    guardians.put(
        String.valueOf(1000 + n),
        attributes("sn", "FAMILLE " + word(n), "givenName", "Camille", "mobile", phone(n)));
    students.put(
        String.valueOf(5000 + n),
        attributes(
            "ENTEleveINE",
            ine(n),
            "sn",
            "FAMILLE " + word(n),
            "givenName",
            "Sacha",
            "ENTPersonDateNaissance",
            "03/02/2015",
            "ENTPersonStructRattach",
            "1",
            "ENTElevePersRelEleve",
            (1000 + n) + "$10$1$1$0$1"));
  }

  /** The attributes of a student, to be changed. */
  public Map<String, String> student(int n) {
    return students.get(String.valueOf(5000 + n));
  }

  /** The attributes of a guardian, to be changed. */
  public Map<String, String> guardian(int n) {
    return guardians.get(String.valueOf(1000 + n));
  }

  public void removeFamily(int n) {
    students.remove(String.valueOf(5000 + n));
    guardians.remove(String.valueOf(1000 + n));
  }

  /** Delivers a complet to the depot. */
  public Path deliver(Workplace place, String date) {
    return place.deliver(
        Workplace.header(Workplace.SECOND, ExportKind.COMPLET, date), files("Complet", date));
  }

  /** Delivers a delta that repeats every student and guardian, and nothing else. */
  public Path deliverDelta(Workplace place, String date) {
    Map<String, String> files = files("Delta", date);
    files.keySet().removeIf(name -> name.contains("Etab"));
    return place.deliver(Workplace.header(Workplace.SECOND, ExportKind.DELTA, date), files);
  }

  /** The files of an export, by name. */
  public Map<String, String> files(String kind, String date) {
    Map<String, String> files = new TreeMap<>();
    files.put(name(kind, date, "EtabEducNat"), file(schools));
    files.put(name(kind, date, "PersRelEleve"), file(guardians));
    files.put(name(kind, date, "Eleve"), file(students));
    return files;
  }

  public static String name(String kind, String date, String type) {
    return String.join("_", "T", kind, date.replace("-", ""), type, "0000") + ".xml";
  }

  public static ExportHeader complet(String date) {
    return Workplace.header(Workplace.SECOND, ExportKind.COMPLET, date);
  }

  private static String file(Map<String, Map<String, String>> records) {
    return Xml.file(
        records.entrySet().stream()
            .map(record -> Xml.add(record.getKey(), record.getValue()))
            .toArray(String[]::new));
  }

  private static Map<String, String> attributes(String... namesAndValues) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      attributes.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return attributes;
  }

  /** A number in letters, so that every family has a name of its own. */
  private static String word(int n) {
    StringBuilder word = new StringBuilder();
    for (int rest = n; rest > 0; rest /= 26) {
      word.append((char) ('A' + rest % 26));
    }
    return word.append("EL").toString();
  }

  private static String phone(int n) {
    return String.format(
        java.util.Locale.ROOT, "+33 6 12 %02d %02d %02d", n / 10000 % 100, n / 100 % 100, n % 100);
  }

  private static String ine(int n) {
    int digits = 200_000_000 + n;
    int key = 97 - digits % 97;
    return "" + digits + INE_LETTERS.charAt(key / 10) + INE_LETTERS.charAt(key % 10);
  }
}
