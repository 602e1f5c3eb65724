package fr.educonnect.domain.staff;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.identifier.Uai;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.function.Predicate;

/**
 * FrEduRneResp, {@code UAI$UAJ$PU$N$T3$LYC$300}: the schools that somebody is responsible for. With
 * the function of a head (FrEduFonctAdm) they may administer and mend the accounts of these
 * schools, in the second degree.
 */
final class Responsibility {
  private static final Set<Degree> SECOND = Set.of(Degree.SECOND);
  private static final MonthDay LAST_DAY = MonthDay.of(8, 31);
  private static final int ACTIVITY = 3;
  private static final String ENDING = "F";

  private Responsibility() {}

  static void read(StaffAttributes agent, StaffMarkers markers, GrantReader reader) {
    if (Values.split(agent.functions()).map(String::strip).anyMatch(isHead(markers))) {
      Values.split(agent.responsibilities()).forEach(value -> read(value, agent.readOn(), reader));
    }
  }

  private static Predicate<String> isHead(StaffMarkers markers) {
    return markers.headFunctions()::contains;
  }

  private static void read(String value, LocalDate readOn, GrantReader reader) {
    Period period = period(value, readOn);
    for (Uai school : reader.school(uai(value)).stream().toList()) {
      Scope scope = Scope.of(school, SECOND);
      reader.add(StaffModule.ADMINISTRATION, scope, period, GrantSource.HEAD);
      reader.add(StaffModule.TROUBLESHOOTING, scope, period, GrantSource.HEAD);
    }
  }

  /** The UAI in a value; also of one that a delegation holds. */
  static String uai(String value) {
    return value.split("\\$", 2)[0];
  }

  // Activity F: until the end of the school year in which it was said.
  private static Period period(String value, LocalDate readOn) {
    String[] fields = value.split("\\$", -1);
    if (fields.length <= ACTIVITY || !fields[ACTIVITY].strip().equals(ENDING)) {
      return Period.ALWAYS;
    }
    LocalDate end = LAST_DAY.atYear(readOn.getYear());
    LocalDate until = end.isBefore(readOn) ? end.plusYears(1) : end;
    return new Period(Period.ALWAYS.from(), until);
  }
}
