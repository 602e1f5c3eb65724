package fr.educonnect.importjobs.aaf;

import fr.educonnect.directory.load.Feed;
import fr.educonnect.domain.identifier.Academy;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.identifier.SourceKey;
import fr.educonnect.domain.link.GuardianLinkRules;
import java.time.LocalDate;

/**
 * What the rows of one export depend on besides the records.
 *
 * @param exportDate the day by which a birth date is in the future
 * @param linkRules who counts as legal guardian
 */
public record FeedRules(Feed feed, LocalDate exportDate, GuardianLinkRules linkRules) {

  /** Counted up when rows get what records had before: the next complet brings all of them. */
  private static final int RULES_VERSION = 1;

  /** The packed key of a record of this feed. */
  public long key(String aafId, Attribute attribute) throws InvalidRecord {
    long number = SourceKey.parseAafId(aafId);
    if (number < 0) {
      throw new InvalidRecord(
          attribute == Attribute.SOURCE_ID
              ? RejectReason.ID_INVALID
              : RejectReason.REFERENCE_INVALID,
          attribute == Attribute.SOURCE_ID ? null : attribute.name());
    }
    return SourceKey.feedBase(feed.academy(), feed.degree()) + number;
  }

  boolean firstDegree() {
    return feed.degree() == Degree.FIRST;
  }

  /** Where a number without country code is dialled. */
  String phoneRegion() {
    return Academy.ofCode(feed.academy()).map(Academy::phoneRegion).orElse("FR");
  }

  /** A number that differs when the settings, or another version of the rules, shape rows anew. */
  public int settingsVersion() {
    return 2 * RULES_VERSION + (linkRules.secondValueIsLegal() ? 1 : 0);
  }
}
