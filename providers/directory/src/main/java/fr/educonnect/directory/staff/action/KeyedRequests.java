package fr.educonnect.directory.staff.action;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.query.Query;
import fr.educonnect.domain.account.ActionTable.Warning;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** What became of actions to which agents gave a key. */
final class KeyedRequests {

  /** How long asking again is recognised. */
  static final Duration KEPT = Duration.ofDays(2);

  private static final String FIND =
      """
      select action, result, warning from staff_request
      where agent = ? and request_key = ? and account_id = ?
      """;

  private static final String KEEP =
      """
      insert into staff_request (agent, request_key, account_id, action, result, warning)
      values (?, ?, ?, ?, ?, ?) on conflict do nothing
      """;

  private static final String FORGET =
      """
      delete from staff_request where ctid in (
        select ctid from staff_request where asked_at < now() - make_interval(secs => ?) limit ?)
      """;

  private final DirectoryPool pool;

  KeyedRequests(DirectoryPool pool) {
    this.pool = pool;
  }

  /** What was done for a key, and what became of it. */
  record Answer(String action, ActionReport report) {}

  Optional<Answer> find(String key, long accountId, StaffOrder order) {
    return pool.read(
        connection ->
            new Query(FIND, order.agent().id(), key, accountId)
                .first(
                    connection,
                    row ->
                        new Answer(
                            row.text("action"),
                            new ActionReport(
                                accountId,
                                row.constant("result", ActionResult.class),
                                row.optional("warning", Warning.class)))));
  }

  /**
   * Keeps what was done; a refusal is not kept, asking again may end otherwise.
   *
   * @throws AnsweredMeanwhileException if somebody else did it for the same key, which undoes this
   */
  static void keep(Connection connection, String key, StaffOrder order, ActionReport report)
      throws SQLException {
    if (!report.result().isSuccess()) {
      return;
    }
    Query insert =
        new Query(
            KEEP,
            order.agent().id(),
            key,
            report.accountId(),
            name(order),
            report.result().name(),
            report.warning().map(Warning::name).orElse(null));
    if (insert.execute(connection) == 0) {
      throw new AnsweredMeanwhileException();
    }
  }

  /** What an order is, where keys are compared. */
  static String name(StaffOrder order) {
    return order.byMail() ? order.action() + " MAIL" : order.action().name();
  }

  /** Forgets what is recognised no more. */
  void clean() {
    pool.inBatches(
        (connection, most) ->
            new Query(FORGET, (double) KEPT.toSeconds(), most).execute(connection));
  }

  /** The same was done for the same key at the same moment. */
  static final class AnsweredMeanwhileException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
