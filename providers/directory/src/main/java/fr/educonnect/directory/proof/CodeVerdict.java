package fr.educonnect.directory.proof;

import java.util.OptionalLong;

/**
 * What a typed code turned out to be.
 *
 * @param triesLeft after a wrong one
 * @param accountId after the right one
 */
public record CodeVerdict(Kind kind, int triesLeft, OptionalLong accountId) {

  /** The kinds; only the first lets go on. */
  public enum Kind {
    /** Right, and used up by this. */
    RIGHT,
    /** Wrong; there are tries left. */
    WRONG,
    /** No code of this browser can be used any more: expired, used, or tried too often. */
    DEAD,
    /** Too many wrong codes for this number today, from wherever. */
    TOO_MANY
  }
}
