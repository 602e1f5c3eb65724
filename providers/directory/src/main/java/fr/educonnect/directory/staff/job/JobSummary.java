package fr.educonnect.directory.staff.job;

import fr.educonnect.directory.staff.action.ActionResult;
import fr.educonnect.domain.account.ActionTable.Warning;
import java.util.Map;

/**
 * What became of a job's accounts, in numbers.
 *
 * @param results how many accounts each came to; those that wait are not in it
 * @param warnings how many accounts each is to be said of
 */
public record JobSummary(Map<ActionResult, Integer> results, Map<Warning, Integer> warnings) {

  public JobSummary {
    results = Map.copyOf(results);
    warnings = Map.copyOf(warnings);
  }
}
