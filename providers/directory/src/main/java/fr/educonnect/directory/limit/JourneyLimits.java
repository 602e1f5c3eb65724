package fr.educonnect.directory.limit;

import fr.educonnect.domain.link.BirthDateLimits;
import java.time.Duration;
import java.util.Map;

/**
 * The limits of the journeys; each counted in the directory, the same on every node.
 *
 * @param lookups of people, from one source address; a school shares one
 * @param typed lookups of one person, by what was typed
 * @param wrongCodes for one number, from wherever
 * @param mails that one account may be sent on demand
 * @param mobileChanges numbers that one account may try to change its mobile to
 * @param birthDates wrong birth dates for one account
 */
public record JourneyLimits(
    SmsLimits sms,
    Limit lookups,
    Limit typed,
    Limit wrongCodes,
    Limit mails,
    Limit mobileChanges,
    BirthDateLimits birthDates) {

  private static final Duration HOUR = Duration.ofHours(1);

  /** What holds where nothing is set. */
  public static final JourneyLimits DEFAULT =
      new JourneyLimits(
          new SmsLimits(
              new Limit(3, HOUR),
              new Limit(3, HOUR),
              new Limit(60, HOUR),
              new Limit(20_000, HOUR),
              20_000_000,
              new SmsPrices(Map.of("+33", 50), 200),
              Duration.ofSeconds(60)),
          new Limit(30, Duration.ofMinutes(10)),
          new Limit(5, HOUR),
          new Limit(15, Duration.ofDays(1)),
          new Limit(5, HOUR),
          new Limit(3, Duration.ofDays(1)),
          BirthDateLimits.DEFAULT);
}
