package fr.educonnect.directory.load;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The transaction that turns staged rows into the directory's state: the files of the resource
 * folder in the order of their numbers. Each says its rule.
 */
final class ExportApply {

  private static final String LAST_WORD = "11-last-word.sql";
  private static final List<String> RECORDS =
      List.of(
          "20-constituencies.sql",
          "21-schools.sql",
          "22-scope.sql",
          "23-mefs.sql",
          "24-classes.sql",
          "29-joined-accounts.sql",
          "30-known-guardians.sql",
          "31-contacts.sql",
          "40-students.sql",
          "41-ine.sql",
          "42-new-students.sql",
          "43-enrolments.sql",
          "44-old-relations.sql");
  private static final String TIES = "51-ties.sql";
  private static final String SPREAD = "54-spread.sql";
  private static final String COLLISIONS = "62-login-collisions.sql";
  private static final List<String> WRITES =
      List.of(
          "63-accounts.sql",
          "64-guardians.sql",
          "65-relations.sql",
          "70-links.sql",
          "71-presence.sql",
          "72-names.sql",
          "73-quality.sql",
          "80-counts.sql",
          "81-feed.sql");

  /** From so many new records on, the tables are analysed at once. */
  private static final long MANY = 5_000;

  private final LoadSession session;
  private final ImportRun run;
  private final Map<RecordKind, Long> read;

  ExportApply(LoadSession session, ImportRun run, Map<RecordKind, Long> read) {
    this.session = session;
    this.run = run;
    this.read = read;
  }

  LoadOutcome apply(ExportKind kind, Function<LoadCounts, Verdict> review) throws SQLException {
    session.connection().setAutoCommit(false);
    LoadCounts counts = steps(kind);
    LoadOutcome outcome = conclude(counts, review);
    session.connection().setAutoCommit(true);
    return outcome;
  }

  // What throws leaves the transaction open: closing the session rolls it back.
  private LoadCounts steps(ExportKind kind) throws SQLException {
    session.run("10-begin.sql");
    if (kind == ExportKind.DELTA) {
      session.run(LAST_WORD);
    }
    session.runAll(RECORDS);
    match();
    giveLoginIds();
    session.runAll(WRITES);
    LoadCounts counts = CountsReader.read(session.connection(), read);
    analyze(counts);
    return counts;
  }

  private void match() throws SQLException {
    session.runAll(List.of("50-concerned.sql", TIES, "52-mismatch.sql", "53-match-keys.sql"));
    session.repeat(SPREAD);
    session.run("55-one-name.sql");
    session.repeat(SPREAD);
    session.runAll(List.of("56-groups.sql", TIES));
  }

  private void giveLoginIds() throws SQLException {
    session.run("60-new-accounts.sql");
    LoginStems.fill(session);
    session.run("61-login-numbers.sql");
    session.repeat(COLLISIONS);
  }

  private void analyze(LoadCounts counts) throws SQLException {
    if (counts.records().values().stream().mapToLong(LoadCounts.Records::added).sum() >= MANY) {
      session.run("82-analyze.sql");
    }
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
