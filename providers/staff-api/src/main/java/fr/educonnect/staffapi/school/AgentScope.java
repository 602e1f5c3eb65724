package fr.educonnect.staffapi.school;

import fr.educonnect.directory.staff.school.SchoolScope;
import fr.educonnect.directory.staff.school.SchoolScope.Department;
import fr.educonnect.domain.staff.Grant;
import fr.educonnect.domain.staff.Scope;
import fr.educonnect.domain.staff.StaffModule;
import fr.educonnect.domain.staff.StaffRights;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where somebody's rights of a day lead, as the directory searches it. */
final class AgentScope {

  private AgentScope() {}

  /**
   * All schools that a right could lead to; which of them it does, each school's own facts tell.
   */
  static SchoolScope of(StaffRights rights, LocalDate today) {
    List<Scope> scopes =
        rights.grants().stream()
            .filter(grant -> grant.module() != StaffModule.STATISTICS && grant.isLive(today))
            .map(Grant::scope)
            .toList();
    return new SchoolScope(
        codes(scopes, Scope.Kind.SCHOOL),
        scopes.stream()
            .filter(scope -> scope.kind() == Scope.Kind.DEPARTMENT)
            .flatMap(
                scope ->
                    scope.degrees().stream().map(degree -> new Department(scope.code(), degree)))
            .collect(Collectors.toSet()));
  }

  private static Set<String> codes(List<Scope> scopes, Scope.Kind kind) {
    return scopes.stream()
        .filter(scope -> scope.kind() == kind)
        .map(Scope::code)
        .collect(Collectors.toSet());
  }
}
