package fr.educonnect.directory.staff.audit;

import java.util.Optional;

/**
 * Who of the staff acts.
 *
 * @param id of the agent's account, stable and no name
 * @param entitlement the right used, as rights call it
 * @param address network address
 */
public record Agent(String id, String entitlement, Optional<String> address) {

  @Override
  public String toString() {
    return "agent " + id;
  }
}
