package fr.educonnect.domain.staff;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.identifier.Uai;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * FrEduGestResp, {@code from$until$…$805$application}: for us, the head of an école whom the IEN
 * granted « Administration des comptes ». Which of the fields between holds the school is not the
 * same everywhere: each that is a UAI does.
 */
final class Management {
  private static final int DATES = 2;
  private static final int FEWEST = 4;

  private Management() {}

  static void read(StaffAttributes agent, StaffMarkers markers, GrantReader reader) {
    Values.split(agent.managements()).forEach(value -> read(value, markers, reader));
  }

  private static void read(String value, StaffMarkers markers, GrantReader reader) {
    List<String> fields = Arrays.asList(value.strip().split("\\$", -1));
    if (!markers.management().contains(fields.get(fields.size() - 1))) {
      return;
    }
    List<Uai> schools = fields.stream().flatMap(field -> Uai.parse(field).stream()).toList();
    Optional<Period> period =
        fields.size() < FEWEST ? Optional.empty() : Period.parse(fields.get(0), fields.get(1));
    if (period.isEmpty() || schools.isEmpty()) {
      reader.anomaly();
      return;
    }
    fields.stream()
        .skip(DATES)
        .filter(field -> Uai.parse(field).isPresent())
        .flatMap(field -> reader.school(field).stream())
        .map(school -> Scope.of(school, Set.of(Degree.FIRST)))
        .forEach(
            scope ->
                reader.add(
                    StaffModule.ADMINISTRATION, scope, period.get(), GrantSource.MANAGEMENT));
  }
}
