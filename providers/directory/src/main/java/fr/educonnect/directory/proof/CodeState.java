package fr.educonnect.directory.proof;

import java.time.Duration;

/**
 * What the page of a code may say; the same whether anybody matches or not.
 *
 * @param outcome what this request did
 * @param resendAfter until another message can be asked for; zero when it can be now
 * @param expiresIn how long the code can still be used; zero when there is none
 */
public record CodeState(Outcome outcome, Duration resendAfter, Duration expiresIn) {

  /** What became of a request. */
  public enum Outcome {
    /** A message goes out, if anybody matches. */
    SENT,
    /** The last message went out less than a minute ago: nothing was sent. */
    TOO_SOON,
    /** A limit is reached: nothing was sent. */
    REFUSED
  }
}
