package fr.educonnect.directory.staff.agent;

import java.util.Optional;

/** What an agent is called, as the identity provider said at the last sign-in. */
public record AgentName(Optional<String> firstName, Optional<String> familyName) {

  @Override
  public String toString() {
    return "AgentName";
  }
}
