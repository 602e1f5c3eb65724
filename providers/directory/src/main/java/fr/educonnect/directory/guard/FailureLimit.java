package fr.educonnect.directory.guard;

import java.time.Duration;

/**
 * When failures lock a subject, and for how long.
 *
 * @param threshold failures within the window from which the subject is locked
 * @param window time from the first failure after which counting begins anew
 * @param lock first lock; doubled by each further failure
 * @param longestLock bound of the doubling
 */
public record FailureLimit(int threshold, Duration window, Duration lock, Duration longestLock) {

  public FailureLimit {
    if (threshold < 1) {
      throw new IllegalArgumentException("threshold: must be at least 1");
    }
    if (lock.compareTo(Duration.ofSeconds(1)) < 0 || longestLock.compareTo(lock) < 0) {
      throw new IllegalArgumentException("lock: need 1 s <= lock <= longest lock");
    }
    if (window.compareTo(longestLock) < 0) {
      throw new IllegalArgumentException("window: must not be shorter than the longest lock");
    }
  }
}
