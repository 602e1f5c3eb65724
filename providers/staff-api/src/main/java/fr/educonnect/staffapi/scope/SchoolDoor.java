package fr.educonnect.staffapi.scope;

import fr.educonnect.directory.staff.school.SchoolHeader;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.identifier.Uai;
import fr.educonnect.domain.staff.Grant;
import fr.educonnect.domain.staff.SchoolPlace;
import fr.educonnect.domain.staff.StaffModule;
import fr.educonnect.staffapi.agent.DegreeName;
import fr.educonnect.staffapi.agent.StaffSession;
import fr.educonnect.staffapi.answer.ProblemCode;
import fr.educonnect.staffapi.answer.ProblemException;
import java.util.List;
import java.util.Optional;

/** Lets callers into schools: the one place where a right to a school is looked for. */
public final class SchoolDoor {

  private SchoolDoor() {}

  /**
   * The school, by the first of these modules that is open to the caller there without a further
   * factor.
   *
   * @throws ProblemException if there is no such school or none of them is open there: which, is
   *     not told; or if a second factor is to be shown first
   */
  public static OpenSchool enter(StaffSession agent, SchoolKey key, List<StaffModule> modules) {
    SchoolHeader school = find(agent, key).orElseThrow(ProblemException::notFound);
    List<Grant> grants =
        modules.stream().flatMap(module -> grant(agent, school, module).stream()).toList();
    if (grants.isEmpty()) {
      throw ProblemException.notFound();
    }
    return grants.stream()
        .filter(grant -> !agent.isFactorMissing(grant.module(), school.degree()))
        .findFirst()
        .map(grant -> new OpenSchool(agent, school, grant))
        .orElseThrow(() -> new ProblemException(ProblemCode.SECOND_FACTOR));
  }

  /** The modules that are open to the caller at a school, whatever factor they need. */
  public static List<StaffModule> modules(StaffSession agent, SchoolHeader school) {
    return List.of(StaffModule.ADMINISTRATION, StaffModule.TROUBLESHOOTING, StaffModule.ASSISTANCE)
        .stream()
        .filter(module -> grant(agent, school, module).isPresent())
        .toList();
  }

  private static Optional<SchoolHeader> find(StaffSession agent, SchoolKey key) {
    Optional<Degree> degree = DegreeName.parse(key.degree());
    return Uai.parse(key.uai())
        .flatMap(
            uai -> degree.flatMap(at -> agent.directory().staff().schools().find(uai.value(), at)));
  }

  private static Optional<Grant> grant(
      StaffSession agent, SchoolHeader school, StaffModule module) {
    // Dépannage is of the second degree only.
    boolean exists = module != StaffModule.TROUBLESHOOTING || school.degree() == Degree.SECOND;
    return place(school)
        .filter(place -> exists)
        .flatMap(place -> agent.rights().entitlement(module, place, agent.today()));
  }

  // A UAI whose letter is wrong is nobody's.
  static Optional<SchoolPlace> place(SchoolHeader school) {
    return Uai.parse(school.uai())
        .map(uai -> new SchoolPlace(uai, school.degree(), school.isPublic()));
  }
}
