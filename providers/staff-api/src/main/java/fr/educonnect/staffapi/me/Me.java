package fr.educonnect.staffapi.me;

import fr.educonnect.domain.staff.Grant;
import fr.educonnect.domain.staff.GrantSource;
import fr.educonnect.domain.staff.Period;
import fr.educonnect.domain.staff.Scope;
import fr.educonnect.domain.staff.StaffModule;
import fr.educonnect.staffapi.agent.Agent;
import fr.educonnect.staffapi.agent.DegreeName;
import fr.educonnect.staffapi.agent.StaffSession;
import fr.educonnect.staffapi.answer.Maybe;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The caller.
 *
 * @param rights those that count today
 * @param modules those that are open, one entry for each degree
 */
record Me(Agent agent, List<Right> rights, List<OpenModule> modules) {

  /**
   * A right.
   *
   * @param code a UAI, a département, or empty for the country
   * @param degrees 1D, 2D
   * @param until last day, ISO; null without end
   */
  record Right(
      StaffModule module,
      Scope.Kind scope,
      String code,
      List<String> degrees,
      @Maybe String until,
      GrantSource source) {

    static Right of(Grant grant) {
      LocalDate until = grant.period().until();
      return new Right(
          grant.module(),
          grant.scope().kind(),
          grant.scope().code(),
          grant.scope().degrees().stream().map(DegreeName::of).sorted().toList(),
          until.equals(Period.NEVER) ? null : until.toString(),
          grant.source());
    }
  }

  /**
   * A module.
   *
   * @param stepUp whether a second factor is to be shown first
   */
  record OpenModule(StaffModule module, String degree, boolean stepUp) {}

  static Me of(StaffSession agent) {
    return new Me(
        agent.agent(),
        agent.rights().grants().stream()
            .filter(grant -> grant.isLive(agent.today()))
            .map(Right::of)
            .toList(),
        Arrays.stream(StaffModule.values()).flatMap(module -> open(agent, module)).toList());
  }

  private static Stream<OpenModule> open(StaffSession agent, StaffModule module) {
    return agent.rights().degrees(module, agent.today()).stream()
        .sorted()
        .map(
            degree ->
                new OpenModule(
                    module, DegreeName.of(degree), agent.isFactorMissing(module, degree)));
  }
}
