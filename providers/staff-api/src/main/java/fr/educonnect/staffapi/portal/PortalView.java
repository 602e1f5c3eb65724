package fr.educonnect.staffapi.portal;

import fr.educonnect.directory.school.SchoolPortal;
import fr.educonnect.staffapi.answer.Maybe;
import java.util.List;
import java.util.Map;

/**
 * What a school decided.
 *
 * @param message null if it says nothing
 * @param services whether each is offered, by client id; one that is not here is left to its
 *     default
 * @param choices the services that leave the school the choice, by title
 */
public record PortalView(
    @Maybe String message, Map<String, Boolean> services, List<ServiceView> choices) {

  static PortalView of(SchoolPortal.Decisions decisions, List<ServiceView> choices) {
    return new PortalView(decisions.message().orElse(null), decisions.services(), choices);
  }
}
