package fr.educonnect.directory.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The row of {@code import_run} that belongs to a load. */
final class ImportRun {

  private static final String ABANDON =
      "update import_run set status = 'ABANDONED', ended_at = now()"
          + " where academy = ? and degree = ?::degree and status = 'RUNNING'";
  private static final String BEGIN =
      "insert into import_run (academy, degree, kind, export_date)"
          + " values (?, ?::degree, ?::export_kind, ?) returning id";
  private static final String END =
      "update import_run set status = ?::run_status, ended_at = clock_timestamp(),"
          + " report = ?::jsonb where id = ? and status = 'RUNNING'";
  private static final String REJECTIONS =
      "insert into import_rejection (run_id, number, file, line, kind, aaf_id, reason, detail)"
          + " select ?, r.number, f.name, nullif(r.line, 0), r.kind, r.aaf_id, r.reason, r.detail"
          + " from staged_rejection r join staged_file f on f.number = r.file";

  private final Connection connection;
  private final long id;

  private ImportRun(Connection connection, long id) {
    this.connection = connection;
    this.id = id;
  }

  /**
   * Notes that a load begins. Whoever holds the feed's lock knows that a run which is still noted
   * as running has died.
   */
  static ImportRun begin(Connection connection, ExportHeader header) throws SQLException {
    try (PreparedStatement abandon = connection.prepareStatement(ABANDON);
        PreparedStatement begin = connection.prepareStatement(BEGIN)) {
      abandon.setString(1, header.feed().academy());
      abandon.setString(2, header.feed().degree().name());
      abandon.executeUpdate();
      begin.setString(1, header.feed().academy());
      begin.setString(2, header.feed().degree().name());
      begin.setString(3, header.kind().name());
      begin.setObject(4, header.date());
      try (ResultSet rows = begin.executeQuery()) {
        rows.next();
        return new ImportRun(connection, rows.getLong(1));
      }
    }
  }

  long id() {
    return id;
  }

  /** Notes the end with the report and the rejections, in the caller's transaction. */
  void end(RunStatus status, String report) throws SQLException {
    try (PreparedStatement rejections = connection.prepareStatement(REJECTIONS)) {
      rejections.setLong(1, id);
      rejections.executeUpdate();
    }
    note(status, report);
  }

  /** Notes that a run which was neither applied nor refused has failed. */
  void fail() throws SQLException {
    note(RunStatus.FAILED, null);
  }

  private void note(RunStatus status, String report) throws SQLException {
    try (PreparedStatement end = connection.prepareStatement(END)) {
      end.setString(1, status.name());
      end.setString(2, report);
      end.setLong(3, id);
      end.executeUpdate();
    }
  }
}
