package fr.educonnect.importjobs.generator;

import fr.educonnect.domain.identifier.Academy;
import fr.educonnect.domain.identifier.Degree;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** The options that say which people and schools there are. */
final class PopulationOptions {

  /** Sets of options with a name. */
  enum Preset {
    /** Two academies, both degrees, two schools each: for the development stack. */
    DEMO
  }

  @Option(
      names = "--preset",
      description = "Start from a named set of options: ${COMPLETION-CANDIDATES}.")
  private Preset preset;

  @Option(
      names = "--academies",
      split = ",",
      paramLabel = "CODE",
      description = "Codes of academies, e.g. 16,14.")
  private List<String> academies;

  @Option(
      names = "--degree",
      split = ",",
      description = "${COMPLETION-CANDIDATES}; both unless given.")
  private List<Degree> degrees;

  @Option(
      names = "--students",
      paramLabel = "N",
      description = "How many, over all academies and degrees.")
  private Long students;

  @Option(
      names = "--schools",
      paramLabel = "N",
      description = "How many per academy and degree; as many as the students need unless given.")
  private Integer schools;

  @Option(
      names = "--guardians",
      paramLabel = "RATIO",
      description = "Guardians' records per student, from 0.9 to 1.5.")
  private Double guardians;

  @Option(names = "--seed", paramLabel = "N", description = "Another seed, other people.")
  private Long seed;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "Day of the complet; each delta is a day later.")
  private LocalDate date;

  @Option(
      names = "--churn",
      paramLabel = "SHARE",
      description = "Share of the families to whom something happens per day, e.g. 0.01.")
  private Double churn;

  @Option(
      names = "--wrong",
      split = ",",
      paramLabel = "KIND=RATE",
      description = "Rates of wrong data, e.g. MISSING_INE=0.02,BAD_PHONE=0.")
  private Map<WrongData, Double> wrong;

  /**
   * @throws IllegalArgumentException when the options do not go together
   */
  GeneratorSettings settings() {
    GeneratorSettings.Builder settings =
        preset == Preset.DEMO ? GeneratorSettings.demo() : GeneratorSettings.builder();
    apply(
        academies,
        codes -> settings.academies(codes.stream().map(PopulationOptions::academy).toList()));
    apply(degrees, list -> settings.degrees(EnumSet.copyOf(list)));
    apply(students, settings::students);
    apply(schools, settings::schools);
    apply(guardians, settings::guardiansPerStudent);
    apply(seed, settings::seed);
    apply(date, settings::date);
    apply(churn, settings::churn);
    apply(wrong, settings::wrong);
    return settings.build();
  }

  private static <T> void apply(T given, Consumer<T> setting) {
    if (given != null) {
      setting.accept(given);
    }
  }

  private static Academy academy(String code) {
    return Academy.ofCode(code)
        .orElseThrow(() -> new IllegalArgumentException("there is no academy " + code));
  }
}
