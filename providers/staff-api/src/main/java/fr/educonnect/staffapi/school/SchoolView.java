package fr.educonnect.staffapi.school;

import fr.educonnect.directory.staff.school.SchoolHeader;
import fr.educonnect.domain.staff.StaffModule;
import fr.educonnect.staffapi.agent.DegreeName;
import fr.educonnect.staffapi.agent.StaffSession;
import fr.educonnect.staffapi.answer.AddressView;
import fr.educonnect.staffapi.scope.SchoolDoor;
import java.util.List;

/**
 * A school in the caller's scope.
 *
 * @param academy two digits
 * @param name as families know it
 * @param modules open to the caller there; a second factor may be asked for first
 * @param guide whether there is one to download
 */
public record SchoolView(
    String uai,
    String degree,
    String academy,
    String academyName,
    String name,
    AddressView address,
    List<StaffModule> modules,
    boolean guide) {

  static SchoolView of(SchoolHeader school, StaffSession agent) {
    return new SchoolView(
        school.uai(),
        DegreeName.of(school.degree()),
        school.academy(),
        school.academyName(),
        school.name(),
        AddressView.of(school.address()),
        SchoolDoor.modules(agent, school),
        agent.guides().of(school.degree()).isPresent());
  }
}
