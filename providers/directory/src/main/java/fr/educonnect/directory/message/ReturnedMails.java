package fr.educonnect.directory.message;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.query.Query;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Mails that a mail server had taken and that came back: for the staff they are refused ones. */
public final class ReturnedMails {

  private static final Pattern FOR_GOOD = Pattern.compile("5\\.[0-9]{1,3}\\.[0-9]{1,3}");

  private static final String KNOWN =
      "select ended_at is null as waits from message where id = ? and channel = 'MAIL'";

  private static final String REFUSE =
      """
      update message set outcome = 'REFUSED', reason = ?
      where id = ? and channel = 'MAIL' and outcome = 'SENT'
      """;

  private final DirectoryPool pool;

  /** What a report of a mail server changed. */
  public enum Heard {
    /** The mail counts as refused from now on. */
    REFUSED,
    /** Nothing: it did already, or may still arrive. */
    NOTHING_NEW,
    /** Nothing yet: the mail is being sent; to be told again. */
    TOO_EARLY,
    /** No such mail is kept. */
    UNKNOWN
  }

  public ReturnedMails(DirectoryPool pool) {
    this.pool = pool;
  }

  /**
   * Hears what became of a mail. The same report may be heard any number of times.
   *
   * @param status why it failed for good (RFC 3463: 5.x.x); empty where it may still arrive
   */
  public Heard hear(UUID message, Optional<String> status) {
    if (status.filter(code -> !FOR_GOOD.matcher(code).matches()).isPresent()) {
      throw new IllegalArgumentException("status");
    }
    return pool.transaction(
        connection -> {
          Optional<Boolean> waits =
              new Query(KNOWN, message).first(connection, row -> row.flag("waits"));
          if (waits.isEmpty()) {
            return Heard.UNKNOWN;
          }
          if (status.isEmpty()) {
            return Heard.NOTHING_NEW;
          }
          if (waits.get()) {
            return Heard.TOO_EARLY;
          }
          boolean changed =
              new Query(REFUSE, "returned-" + status.get(), message).execute(connection) > 0;
          return changed ? Heard.REFUSED : Heard.NOTHING_NEW;
        });
  }
}
