package fr.educonnect.directory.staff.job;

import fr.educonnect.directory.account.PersonNames;
import fr.educonnect.directory.staff.action.ActionResult;
import java.util.Optional;

/**
 * One account of a job.
 *
 * @param number its place, from 1 up
 * @param names of the person, while there is an account
 * @param result what became of it; empty while it waits
 */
public record JobItem(
    int number, long accountId, Optional<PersonNames> names, Optional<ActionResult> result) {

  @Override
  public String toString() {
    return "item " + number + " of account " + accountId;
  }
}
