package fr.educonnect.importjobs.generator;

import fr.educonnect.domain.identifier.Academy;
import fr.educonnect.domain.identifier.Degree;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a population is made from. The same settings give the same files, byte for byte.
 *
 * @param academies each exports its own files; a move between academies goes to the next of the
 *     list
 * @param degrees which registers are exported
 * @param students how many, over all academies and both degrees
 * @param schools per academy and degree; 0 for as many as the students need
 * @param guardiansPerStudent guardians' records per student, from 0.9 to 1.8 or so
 * @param date of the first complet; each further export is a day later
 * @param churn the share of the families to whom something happens, per day
 * @param wrong rates of wrong data that differ from the usual ones, from 0 to 1
 */
public record GeneratorSettings(
    List<Academy> academies,
    Set<Degree> degrees,
    long students,
    int schools,
    double guardiansPerStudent,
    long seed,
    LocalDate date,
    double churn,
    Map<WrongData, Double> wrong) {

  public GeneratorSettings {
    academies = List.copyOf(academies);
    degrees = Set.copyOf(degrees);
    wrong = Map.copyOf(wrong);
    if (academies.isEmpty() || degrees.isEmpty() || students < academies.size()) {
      throw new IllegalArgumentException("an academy, a degree and a student each are needed");
    }
  }

  /** The rate of one kind of wrong data. */
  public double rate(WrongData kind) {
    return wrong.getOrDefault(kind, kind.usualRate());
  }

  /** September before the first export: when the school year began. */
  int schoolYear() {
    return date.getMonthValue() >= 8 ? date.getYear() : date.getYear() - 1;
  }

  /**
   * A few hundred families in two academies, both degrees, for people to look at: stable over
   * versions as far as possible.
   */
  public static Builder demo() {
    return builder()
        .academies(List.of(Academy.TOULOUSE, Academy.RENNES))
        .students(400)
        .schools(2)
        .seed(2026);
  }

  /** Starts from one academy of 1,000 students, both degrees, 20 September 2025. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects settings; see {@link GeneratorSettings} for what each means. */
  public static final class Builder {

    private final Map<WrongData, Double> wrong = new EnumMap<>(WrongData.class);
    private List<Academy> academies = List.of(Academy.TOULOUSE);
    private Set<Degree> degrees = EnumSet.allOf(Degree.class);
    private long students = 1000;
    private int schools;
    private double guardiansPerStudent = 1.4;
    private long seed = 1;
    private LocalDate date = LocalDate.of(2025, 9, 20);
    private double churn = 0.01;

    private Builder() {}

    public Builder academies(List<Academy> value) {
      academies = value;
      return this;
    }

    public Builder degrees(Set<Degree> value) {
      degrees = value;
      return this;
    }

    public Builder students(long value) {
      students = value;
      return this;
    }

    public Builder schools(int value) {
      schools = value;
      return this;
    }

    public Builder guardiansPerStudent(double value) {
      guardiansPerStudent = value;
      return this;
    }

    public Builder seed(long value) {
      seed = value;
      return this;
    }

    public Builder date(LocalDate value) {
      date = value;
      return this;
    }

    public Builder churn(double value) {
      churn = value;
      return this;
    }

    public Builder wrong(Map<WrongData, Double> rates) {
      wrong.putAll(rates);
      return this;
    }

    public GeneratorSettings build() {
      return new GeneratorSettings(
          academies, degrees, students, schools, guardiansPerStudent, seed, date, churn, wrong);
    }
  }
}
