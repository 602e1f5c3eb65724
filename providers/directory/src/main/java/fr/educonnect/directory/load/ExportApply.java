package fr.educonnect.directory.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The transaction that turns staged rows into the directory's state. */
final class ExportApply {

  private static final List<String> STEPS = List.of("90-feed.sql");

  private final LoadSession session;
  private final ImportRun run;
  private final Map<RecordKind, Long> read;

  ExportApply(LoadSession session, ImportRun run, Map<RecordKind, Long> read) {
    this.session = session;
    this.run = run;
    this.read = read;
  }

  LoadOutcome apply(Function<LoadCounts, Verdict> review) throws SQLException {
    Connection connection = session.connection();
    connection.setAutoCommit(false);
    try {
      return conclude(steps(), review);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private LoadCounts steps() throws SQLException {
    for (String step : STEPS) {
      session.run(step);
    }
    return CountsReader.read(session.connection(), read);
  }

  private LoadOutcome conclude(LoadCounts counts, Function<LoadCounts, Verdict> review)
      throws SQLException {
    Verdict verdict = review.apply(counts);
    if (!verdict.accepted()) {
      session.connection().rollback();
    }
    run.end(verdict.accepted() ? RunStatus.APPLIED : RunStatus.REFUSED, verdict.report());
    session.connection().commit();
    return new LoadOutcome(run.id(), verdict.accepted(), counts);
  }
}
