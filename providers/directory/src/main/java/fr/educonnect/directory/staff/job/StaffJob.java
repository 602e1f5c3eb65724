package fr.educonnect.directory.staff.job;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A job as it stands.
 *
 * @param cancelled nothing further is begun, though its file may still be made
 * @param total its accounts
 * @param finished of them; a mail that waits to be sent counts
 * @param failure why it was given up; a code
 */
public record StaffJob(
    UUID id,
    JobOrder order,
    Status status,
    boolean cancelled,
    int total,
    int finished,
    Optional<String> failure,
    Instant createdAt,
    Optional<Instant> endedAt,
    File file) {

  /** Where it stands. */
  public enum Status {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED
  }

  /** What there is of a file. */
  public enum File {
    NONE,
    READY,
    /** Fetched, or not fetched in time. */
    GONE
  }

  @Override
  public String toString() {
    return "job " + id + " " + order.kind();
  }
}
