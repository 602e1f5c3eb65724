package fr.educonnect.staffapi.answer;

import fr.educonnect.directory.staff.agent.AgentName;
import java.util.Optional;

/** What an agent is called. */
public record AgentNameView(@Maybe String firstName, @Maybe String lastName) {

  /** Null where it is not known. */
  public static AgentNameView of(Optional<AgentName> name) {
    return name.map(AgentNameView::of).orElse(null);
  }

  public static AgentNameView of(AgentName name) {
    return new AgentNameView(name.firstName().orElse(null), name.familyName().orElse(null));
  }

  @Override
  public String toString() {
    return "AgentNameView";
  }
}
