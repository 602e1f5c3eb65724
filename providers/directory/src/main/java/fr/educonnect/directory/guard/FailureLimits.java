package fr.educonnect.directory.guard;

import fr.educonnect.directory.guard.FailureSubject.Kind;
import java.time.Duration;

/**
 * The limit of each kind of subject. An address is shared by a whole school, so that its limit is
 * far above the others; a device is the person's own, so that it is not shut out by others.
 */
public record FailureLimits(FailureLimit identifier, FailureLimit address, FailureLimit device) {

  /** What holds where nothing is set. */
  public static final FailureLimits DEFAULT =
      new FailureLimits(
          new FailureLimit(5, Duration.ofHours(1), Duration.ofMinutes(1), Duration.ofMinutes(15)),
          new FailureLimit(300, Duration.ofHours(1), Duration.ofMinutes(1), Duration.ofMinutes(10)),
          new FailureLimit(10, Duration.ofHours(1), Duration.ofMinutes(1), Duration.ofMinutes(15)));

  FailureLimit of(Kind kind) {
    return switch (kind) {
      case IDENTIFIER -> identifier;
      case ADDRESS -> address;
      case DEVICE -> device;
    };
  }
}
