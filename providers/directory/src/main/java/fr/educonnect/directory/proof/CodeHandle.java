package fr.educonnect.directory.proof;

import fr.educonnect.directory.limit.Subject;
import fr.educonnect.domain.proof.ProofPurpose;

/**
 * Which code is meant: the one that this browser asked for this number. Another browser has
 * another.
 *
 * @param number E.164
 * @param browser of kind {@link fr.educonnect.directory.limit.SubjectKind#BROWSER}
 */
public record CodeHandle(ProofPurpose purpose, String number, Subject browser) {

  @Override
  public String toString() {
    return "code " + purpose;
  }
}
