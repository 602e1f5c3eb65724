package fr.educonnect.directory.staff.quality;

import fr.educonnect.directory.account.PersonNames;
import fr.educonnect.domain.identifier.SourceKey;
import java.util.Optional;

/**
 * One record to be put right.
 *
 * @param student whose record it is, or whose guardian's
 * @param studentKey to be found by in the register
 * @param registerId number in ONDE or SIECLE
 * @param detail see the issue
 */
public record QualityRow(
    PersonNames student,
    SourceKey studentKey,
    Optional<String> registerId,
    Optional<String> className,
    Optional<PersonNames> guardian,
    Optional<SourceKey> guardianKey,
    Optional<String> detail) {

  @Override
  public String toString() {
    return "QualityRow";
  }
}
