package fr.educonnect.domain.staff;

import fr.educonnect.domain.identifier.Degree;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ctgrps: {@code ECT_ADMIN_xxx_yD} for an assistance team (département, degree), {@code
 * ECT_STATS_DEP_xxx} for a département's statistics, and what the academy grants of private
 * schools. All other groups are other applications'.
 */
final class Groups {
  private static final String OURS = "ECT_";
  private static final Pattern ASSISTANCE = Pattern.compile("ECT_ADMIN_(\\w{2,3})_([12])D");
  private static final Pattern STATISTICS = Pattern.compile("ECT_STATS_DEP_(\\w{2,3})");

  private Groups() {}

  static void read(StaffAttributes agent, StaffMarkers markers, GrantReader reader) {
    Values.split(agent.groups())
        .map(group -> group.strip().toUpperCase(Locale.ROOT))
        .filter(group -> group.startsWith(OURS) || markers.isSchoolGroup(group))
        .forEach(group -> read(group, markers, reader));
    Values.split(agent.privateSchools()).forEach(uai -> privateSchool(uai, reader));
  }

  private static void read(String group, StaffMarkers markers, GrantReader reader) {
    Matcher assistance = ASSISTANCE.matcher(group);
    Matcher statistics = STATISTICS.matcher(group);
    if (markers.isSchoolGroup(group)) {
      privateSchool(group.substring(markers.schoolGroup().length()), reader);
    } else if (assistance.matches()) {
      Degree degree = Degree.ofDigit(Integer.parseInt(assistance.group(2)));
      departments(assistance.group(1), Set.of(degree), reader).forEach(s -> assist(s, reader));
    } else if (statistics.matches()) {
      departments(statistics.group(1), Scope.BOTH, reader)
          .forEach(
              scope ->
                  reader.add(
                      StaffModule.STATISTICS,
                      scope,
                      Period.ALWAYS,
                      GrantSource.DEPARTMENT_STATISTICS));
    } else {
      reader.anomaly();
    }
  }

  private static List<Scope> departments(String code, Set<Degree> degrees, GrantReader reader) {
    List<Scope> scopes = Departments.of(code).stream().map(d -> Scope.of(d, degrees)).toList();
    if (scopes.isEmpty()) {
      reader.anomaly();
    }
    return scopes;
  }

  private static void assist(Scope scope, GrantReader reader) {
    reader.add(StaffModule.ADMINISTRATION, scope, Period.ALWAYS, GrantSource.ASSISTANCE_TEAM);
    reader.add(StaffModule.ASSISTANCE, scope, Period.ALWAYS, GrantSource.ASSISTANCE_TEAM);
  }

  // What a head of a public school has.
  private static void privateSchool(String uai, GrantReader reader) {
    reader
        .school(uai)
        .ifPresent(
            school -> {
              add(StaffModule.ADMINISTRATION, Scope.of(school, Scope.BOTH), reader);
              add(StaffModule.TROUBLESHOOTING, Scope.of(school, Set.of(Degree.SECOND)), reader);
            });
  }

  private static void add(StaffModule module, Scope scope, GrantReader reader) {
    reader.add(module, scope, Period.ALWAYS, GrantSource.PRIVATE_SCHOOL);
  }
}
