package fr.educonnect.directory.staff.agent;

import fr.educonnect.domain.staff.Grant;
import java.time.Instant;

/**
 * Somebody who holds a right on a school.
 *
 * @param agentId as the record of doings has it
 * @param since their first sign-in with it, of those between which it never lacked
 * @param seenAt their last sign-in
 */
public record RightHolder(
    String agentId, AgentName name, Grant grant, Instant since, Instant seenAt) {

  @Override
  public String toString() {
    return "right of agent " + agentId;
  }
}
