package fr.educonnect.directory.account;

import java.util.List;
import java.util.Map;

/**
 * An account with what its own pages show, read at one moment.
 *
 * @param pupils by first name: a student themself, a guardian the children that are confirmed and
 *     still in the registers
 * @param schools by UAI, those that decided anything about the portal
 * @param aliases the oldest first
 */
public record FamilyView(
    AccountSnapshot account,
    List<Pupil> pupils,
    Map<String, SchoolChoices> schools,
    List<Alias> aliases) {

  /** What the school decided, also where it did not. */
  public SchoolChoices choices(String uai) {
    return schools.getOrDefault(uai, SchoolChoices.NONE);
  }

  @Override
  public String toString() {
    return "view of " + account;
  }
}
