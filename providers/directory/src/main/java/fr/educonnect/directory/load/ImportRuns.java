package fr.educonnect.directory.load;

import fr.educonnect.directory.DirectoryException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** What is known of the runs of the import: how they ended, and what they did not take. */
public final class ImportRuns {

  private static final int FETCH = 1000;
  private static final String LATEST =
      "select id, kind, export_date, status, started_at, ended_at, report from import_run"
          + " where academy = ? and degree = ?::degree order by id desc limit ?";
  private static final String REJECTIONS =
      "select file, line, kind, aaf_id, reason, detail from import_rejection"
          + " where run_id = ? order by number";

  private final DataSource directory;

  public ImportRuns(DataSource directory) {
    this.directory = directory;
  }

  /**
   * A run.
   *
   * @param endedAt null while it runs
   * @param report JSON object; null when the run ended without one
   */
  public record Run(
      long id,
      ExportHeader header,
      RunStatus status,
      Instant startedAt,
      Instant endedAt,
      String report) {}

  /** What has been applied of a feed. */
  public FeedState state(Feed feed) {
    try (Connection connection = directory.getConnection()) {
      return FeedState.read(connection, feed);
    } catch (SQLException e) {
      throw DirectoryException.of(e);
    }
  }

  /** The last runs of a feed, newest first. */
  public List<Run> latest(Feed feed, int limit) {
    List<Run> runs = new ArrayList<>();
    try (Connection connection = directory.getConnection();
        PreparedStatement select = connection.prepareStatement(LATEST)) {
      select.setString(1, feed.academy());
      select.setString(2, feed.degree().name());
      select.setInt(3, limit);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          runs.add(run(feed, rows));
        }
      }
      return runs;
    } catch (SQLException e) {
      throw DirectoryException.of(e);
    }
  }

  /** Hands over what a run did not take, in the order in which it was noted. */
  public void rejections(long run, Consumer<Rejection> consumer) {
    try (Connection connection = directory.getConnection();
        PreparedStatement select = connection.prepareStatement(REJECTIONS)) {
      connection.setAutoCommit(false);
      select.setFetchSize(FETCH);
      select.setLong(1, run);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          consumer.accept(rejection(rows));
        }
      }
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw DirectoryException.of(e);
    }
  }

  private static Run run(Feed feed, ResultSet rows) throws SQLException {
    ExportHeader header =
        new ExportHeader(
            feed, ExportKind.valueOf(rows.getString(2)), rows.getObject(3, LocalDate.class));
    return new Run(
        rows.getLong(1),
        header,
        RunStatus.valueOf(rows.getString(4)),
        instant(rows, 5),
        instant(rows, 6),
        rows.getString(7));
  }

  private static Rejection rejection(ResultSet rows) throws SQLException {
    return new Rejection(
        new Origin(rows.getString(1), rows.getInt(2)),
        RecordKind.valueOf(rows.getString(3)),
        rows.getString(4),
        rows.getString(5),
        rows.getString(6));
  }

  private static Instant instant(ResultSet rows, int column) throws SQLException {
    OffsetDateTime time = rows.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
