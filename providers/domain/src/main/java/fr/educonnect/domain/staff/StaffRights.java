package fr.educonnect.domain.staff;

import fr.educonnect.domain.identifier.Degree;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an agent may do, each question for one object on one day in Paris.
 *
 * @param grants each once, also those that are over or have not begun
 * @param anomalies how many values could not be read, or bear a UAI whose letter is wrong
 */
public record StaffRights(List<Grant> grants, int anomalies) {

  public StaffRights {
    grants = List.copyOf(grants);
  }

  /** Those of an agent. Never fails: what cannot be read is counted. */
  public static StaffRights of(StaffAttributes agent, StaffMarkers markers) {
    GrantReader reader = new GrantReader();
    Responsibility.read(agent, markers, reader);
    Delegation.read(agent, markers, reader);
    Management.read(agent, markers, reader);
    Groups.read(agent, markers, reader);
    reader.add(StaffModule.STATISTICS, Scope.NATION, Period.ALWAYS, GrantSource.AGENT);
    return reader.rights();
  }

  /** « Administration des comptes » of a school. */
  public boolean mayAdminister(SchoolPlace school, LocalDate today) {
    return may(StaffModule.ADMINISTRATION, school, today);
  }

  /** « Dépannage des comptes élèves » of a school. */
  public boolean mayTroubleshoot(SchoolPlace school, LocalDate today) {
    return may(StaffModule.TROUBLESHOOTING, school, today);
  }

  /** What the assistance team does for a school. */
  public boolean mayAssist(SchoolPlace school, LocalDate today) {
    return may(StaffModule.ASSISTANCE, school, today);
  }

  /** What the assistance team does for a département and degree: import reports, texts. */
  public boolean mayAssist(String department, Degree degree, LocalDate today) {
    return any(
        StaffModule.ASSISTANCE,
        today,
        scope -> isDepartment(scope, department) && scope.degrees().contains(degree));
  }

  /** Figures of a département, its schools and constituencies. */
  public boolean maySeeStatistics(String department, LocalDate today) {
    return any(StaffModule.STATISTICS, today, scope -> isDepartment(scope, department));
  }

  /** Figures of the country and of every academy. */
  public boolean maySeeStatistics(LocalDate today) {
    return any(StaffModule.STATISTICS, today, scope -> scope.kind() == Scope.Kind.NATIONAL);
  }

  /** The degrees in which a module is open at all; empty when it is closed. */
  public Set<Degree> degrees(StaffModule module, LocalDate today) {
    return live(module, today)
        .flatMap(grant -> grant.scope().degrees().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The right by which a module may be used for a school: the first one where there are several.
   */
  public Optional<Grant> entitlement(StaffModule module, SchoolPlace school, LocalDate today) {
    return live(module, today).filter(grant -> grant.covers(school)).findFirst();
  }

  private boolean may(StaffModule module, SchoolPlace school, LocalDate today) {
    return entitlement(module, school, today).isPresent();
  }

  private boolean any(StaffModule module, LocalDate today, Predicate<Scope> fits) {
    return live(module, today).map(Grant::scope).anyMatch(fits);
  }

  private Stream<Grant> live(StaffModule module, LocalDate today) {
    return grants.stream().filter(grant -> grant.module() == module && grant.isLive(today));
  }

  private static boolean isDepartment(Scope scope, String department) {
    return scope.kind() == Scope.Kind.DEPARTMENT && scope.code().equals(department);
  }
}
