package fr.educonnect.domain.staff;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What tells this application's values from those of others; differs between academies.
 *
 * @param administration names of delegations of « Administration des comptes », and values of
 *     {@code applicationname} in their addresses
 * @param troubleshooting the same of « Administration des comptes élèves »
 * @param management last field of FrEduGestResp
 * @param headFunctions values of FrEduFonctAdm of heads and deputies
 * @param schoolGroup beginning of the groups that name a private school, before its UAI; empty for
 *     none
 */
public record StaffMarkers(
    Set<String> administration,
    Set<String> troubleshooting,
    Set<String> management,
    Set<String> headFunctions,
    String schoolGroup) {

  /** What holds where no setting says otherwise. */
  public static final StaffMarkers DEFAULT =
      new StaffMarkers(
          Set.of("Administration des comptes", "Administration des comptes EduConnect"),
          Set.of("Administration des comptes élèves"),
          Set.of("EDUCONNECT"),
          Set.of("DIR"),
          "ECT_ETAB_");

  public StaffMarkers {
    administration = written(administration);
    troubleshooting = written(troubleshooting);
    management = written(management);
    headFunctions = written(headFunctions);
  }

  // An empty one would mark whatever has no name.
  private static Set<String> written(Set<String> marks) {
    return marks.stream().filter(mark -> !mark.isBlank()).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a group names a private school. */
  boolean isSchoolGroup(String group) {
    return !schoolGroup.isBlank() && group.startsWith(schoolGroup);
  }
}
