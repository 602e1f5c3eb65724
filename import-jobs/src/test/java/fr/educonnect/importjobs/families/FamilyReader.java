package fr.educonnect.importjobs.families;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.importjobs.families.Family.Decision;
import fr.educonnect.importjobs.families.Family.Export;
import fr.educonnect.importjobs.families.Family.Guardian;
import fr.educonnect.importjobs.families.Family.Records;
import fr.educonnect.importjobs.families.Family.Step;
import fr.educonnect.importjobs.families.Family.Student;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads a table. Every value is a text: numbers keep their zeros, and dates their form. */
final class FamilyReader {

  private static final class TextsOnly extends Resolver {
    @Override
    protected void addImplicitResolvers() {}
  }

  private static final String USUAL_SCHOOL = "10";
  private static final String USUAL_BIRTH_DATE = "2014-05-01";
  private static final String LEGAL = "1";

  private FamilyReader() {}

  static Family read(Path file) throws IOException {
    LoaderOptions options = new LoaderOptions();
    DumperOptions dump = new DumperOptions();
    Yaml yaml =
        new Yaml(
            new SafeConstructor(options), new Representer(dump), dump, options, new TextsOnly());
    try (Reader reader = Files.newBufferedReader(file)) {
      Map<String, Object> root = yaml.load(reader);
      List<Step> steps = maps(root, "steps").stream().map(FamilyReader::step).toList();
      return new Family(text(root, "title"), steps);
    }
  }

  private static Step step(Map<String, Object> step) {
    if (step.containsKey("export")) {
      return export(step);
    }
    boolean confirmed = step.containsKey("activate");
    String[] words = text(step, confirmed ? "activate" : "report").split(" ", -1);
    return new Decision(words[0], words[1], confirmed);
  }

  private static Export export(Map<String, Object> step) {
    String[] words = text(step, "export").split("[/ ]", -1);
    List<String> expected = step.containsKey("expect") ? texts(step, "expect") : null;
    return new Export(
        words[0],
        Degree.ofDigit(Integer.parseInt(words[1])),
        words[2],
        words[3],
        records(step),
        expected == null ? null : Ranges.expand(expected));
  }

  private static Records records(Map<String, Object> step) {
    List<Student> students = new ArrayList<>();
    maps(step, "students").forEach(student -> students.addAll(students(student)));
    List<Guardian> guardians =
        maps(step, "guardians").stream().map(FamilyReader::guardian).toList();
    Map<String, Object> removed = map(step, "removed");
    return new Records(
        students, guardians, texts(removed, "students"), texts(removed, "guardians"));
  }

  private static List<Student> students(Map<String, Object> student) {
    List<String> name = texts(student, "name");
    List<String[]> relations = texts(student, "of").stream().map(FamilyReader::relation).toList();
    List<Student> students = new ArrayList<>();
    List<String> ids = Ranges.expand(List.of(text(student, "id")));
    for (int i = 0; i < ids.size(); i++) {
      String ine = text(student, "ine");
      students.add(
          new Student(
              ids.get(i),
              ine == null ? null : Ranges.expand(List.of(ine)).get(i),
              Ranges.expand(List.of(name.get(0))).get(ids.size() == 1 ? 0 : i),
              name.get(1),
              orElse(text(student, "born"), USUAL_BIRTH_DATE),
              orElse(text(student, "school"), USUAL_SCHOOL),
              relations));
    }
    return students;
  }

  private static String[] relation(String text) {
    String[] words = text.split(" ", -1);
    return words.length == 3 ? words : new String[] {words[0], words[1], LEGAL};
  }

  private static Guardian guardian(Map<String, Object> guardian) {
    List<String> name = texts(guardian, "name");
    return new Guardian(
        text(guardian, "id"),
        text(guardian, "title"),
        name.get(0),
        name.get(1),
        text(guardian, "birth"),
        text(guardian, "mobile"),
        text(guardian, "sms"),
        text(guardian, "mail"));
  }

  private static String orElse(String text, String usual) {
    return text == null ? usual : text;
  }

  private static String text(Map<String, Object> map, String key) {
    return (String) map.get(key);
  }

  private static List<String> texts(Map<String, Object> map, String key) {
    return list(map, key).stream().map(String.class::cast).toList();
  }

  private static List<Map<String, Object>> maps(Map<String, Object> map, String key) {
    return list(map, key).stream().map(FamilyReader::asMap).toList();
  }

  private static Map<String, Object> map(Map<String, Object> map, String key) {
    return asMap(map.getOrDefault(key, Map.of()));
  }

  private static List<?> list(Map<String, Object> map, String key) {
    return (List<?>) map.getOrDefault(key, List.of());
  }

  @SuppressWarnings("unchecked") // The keys of these tables are texts.
  private static Map<String, Object> asMap(Object value) {
    return (Map<String, Object>) value;
  }
}
