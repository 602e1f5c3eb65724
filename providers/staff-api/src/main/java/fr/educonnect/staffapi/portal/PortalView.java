package fr.educonnect.staffapi.portal;

import fr.educonnect.directory.school.SchoolPortal;
import fr.educonnect.staffapi.answer.Maybe;
import java.util.Map;

/**
 * What a school decided.
 *
 * @param message null if it says nothing
 * @param services whether each is offered, by client id; one that is not here is left to its
 *     default
 */
public record PortalView(@Maybe String message, Map<String, Boolean> services) {

  static PortalView of(SchoolPortal.Decisions decisions) {
    return new PortalView(decisions.message().orElse(null), decisions.services());
  }
}
