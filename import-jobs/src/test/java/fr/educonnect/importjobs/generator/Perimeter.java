package fr.educonnect.importjobs.generator;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.importjobs.generator.School.Standing;
import java.util.List;
import java.util.function.Predicate;

/** The settings by which exactly the population's schools in scope open accounts. */
final class Perimeter {

  private Perimeter() {}

  /** The lines below {@code academies:}. */
  static String yaml(Population population) {
    StringBuilder yaml = new StringBuilder();
    String academy = "";
    for (ExportFeed feed : population.feeds()) {
      if (!feed.academy().code().equals(academy)) {
        academy = feed.academy().code();
        yaml.append("  \"").append(academy).append("\":\n");
      }
      yaml.append(feed.degree() == Degree.FIRST ? "    first:\n" : "    second:\n");
      List<School> schools = population.schools(feed);
      line(yaml, "schools", schools, school -> school.standing() != Standing.NOT_LISTED);
      line(yaml, "whiteList", schools, school -> school.standing() == Standing.ADMITTED);
    }
    return yaml.toString();
  }

  private static void line(
      StringBuilder yaml, String key, List<School> schools, Predicate<School> filter) {
    List<String> uais = schools.stream().filter(filter).map(School::uai).toList();
    yaml.append("      ").append(key).append(": [");
    yaml.append(String.join(", ", uais)).append("]\n");
  }
}
