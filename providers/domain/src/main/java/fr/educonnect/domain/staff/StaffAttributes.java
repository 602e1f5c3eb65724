package fr.educonnect.domain.staff;

import java.time.LocalDate;
import java.util.List;

/**
 * What an identity provider says of an agent: one text with commas (proxy) or semicolons (CAS)
 * between its values, or a list; {@code X} for none.
 *
 * @param functions FrEduFonctAdm
 * @param responsibilities FrEduRneResp
 * @param delegations FrEduResDel
 * @param managements FrEduGestResp
 * @param groups ctgrps
 * @param privateSchools UAIs of a claim by which the academy grants private schools
 * @param readOn the day in Paris on which it was said
 */
public record StaffAttributes(
    List<String> functions,
    List<String> responsibilities,
    List<String> delegations,
    List<String> managements,
    List<String> groups,
    List<String> privateSchools,
    LocalDate readOn) {

  public StaffAttributes {
    functions = List.copyOf(functions);
    responsibilities = List.copyOf(responsibilities);
    delegations = List.copyOf(delegations);
    managements = List.copyOf(managements);
    groups = List.copyOf(groups);
    privateSchools = List.copyOf(privateSchools);
  }
}
