package fr.educonnect.directory.proof;

import fr.educonnect.directory.proof.BirthDateSheet.BirthDateTries;
import java.util.Set;

/**
 * What became of the birth dates that were sent.
 *
 * @param confirmed students whose date was right: confirmed now
 * @param wrong students whose date was wrong: as they were
 * @param refused students answered « Non »: nothing has changed for them yet
 * @param incomplete students without an answer, or without a date; then nothing was looked at
 * @param tries after this
 */
public record BirthDateOutcome(
    Kind kind,
    Set<Long> confirmed,
    Set<Long> wrong,
    Set<Long> refused,
    Set<Long> incomplete,
    BirthDateTries tries) {

  /** The kinds; every other than the first two changed nothing and cost no try. */
  public enum Kind {
    /** No date was wrong. */
    DONE,
    /** A date was wrong: this was one try. Others may have been confirmed. */
    WRONG,
    /** See {@link BirthDateOutcome#incomplete}. */
    INCOMPLETE,
    /** « Non » to the sole link, or to all that are left. */
    SOLE_LINK_REFUSED,
    /** Locked or closed. */
    LOCKED
  }
}
