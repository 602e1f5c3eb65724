package fr.educonnect.staffapi.scope;

import fr.educonnect.directory.staff.StaffDirectory;
import fr.educonnect.directory.staff.action.ActionReport;
import fr.educonnect.directory.staff.action.StaffActions;
import fr.educonnect.directory.staff.action.StaffOrder;
import fr.educonnect.directory.staff.action.StaffOrder.OrderedBy;
import fr.educonnect.directory.staff.audit.Agent;
import fr.educonnect.directory.staff.audit.Editor;
import fr.educonnect.directory.staff.school.SchoolHeader;
import fr.educonnect.domain.staff.Grant;
import fr.educonnect.domain.staff.SchoolPlace;
import fr.educonnect.staffapi.agent.StaffSession;
import fr.educonnect.staffapi.answer.ProblemException;
import fr.educonnect.staffapi.answer.RequestKey;
import java.util.Optional;

/**
 * A school that the caller may go into.
 *
 * @param grant by which
 */
public record OpenSchool(StaffSession session, SchoolHeader header, Grant grant) {

  /** The directory's number of it. */
  public long id() {
    return header.id();
  }

  /** As rights look at it. */
  public SchoolPlace place() {
    return SchoolDoor.place(header).orElseThrow();
  }

  /** Who changes what the school, or its academy, says. */
  public Editor editor() {
    return new Editor(by(), id());
  }

  public StaffDirectory staff() {
    return session.directory().staff();
  }

  /**
   * Does something to one account.
   *
   * @param requestKey makes sure that it is done once, however often it is asked for
   * @throws ProblemException if the key stands for another action
   */
  public ActionReport act(Optional<String> requestKey, long accountId, StaffOrder order) {
    StaffActions actions = session.directory().staffActions();
    return requestKey
        .map(key -> actions.applyOnce(key, accountId, order))
        .orElseGet(() -> Optional.of(actions.apply(accountId, order)))
        .orElseThrow(() -> ProblemException.invalid(RequestKey.HEADER));
  }

  /** Who acts, as the record of it says. */
  public Agent by() {
    return new Agent(
        session.agent().id(), grant.source().name(), Optional.ofNullable(session.address()));
  }

  /** Who orders what is done to accounts. */
  public OrderedBy orderedBy() {
    return new OrderedBy(id(), by(), session.context());
  }
}
