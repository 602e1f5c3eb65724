package fr.educonnect.staffapi.agents;

import fr.educonnect.directory.staff.agent.RightHolder;
import fr.educonnect.domain.staff.GrantSource;
import fr.educonnect.domain.staff.Period;
import fr.educonnect.domain.staff.StaffModule;
import fr.educonnect.staffapi.answer.AgentNameView;
import fr.educonnect.staffapi.answer.Maybe;
import java.time.LocalDate;

/**
 * Somebody who holds a right on the school.
 *
 * @param since their first sign-in with it
 * @param seenAt their last sign-in
 * @param until last day, ISO; null without end
 */
public record RightHolderView(
    AgentNameView agent,
    StaffModule module,
    GrantSource source,
    String since,
    String seenAt,
    @Maybe String until) {

  static RightHolderView of(RightHolder holder) {
    LocalDate until = holder.grant().period().until();
    return new RightHolderView(
        AgentNameView.of(holder.name()),
        holder.grant().module(),
        holder.grant().source(),
        holder.since().toString(),
        holder.seenAt().toString(),
        until.equals(Period.NEVER) ? null : until.toString());
  }

  @Override
  public String toString() {
    return "RightHolderView";
  }
}
