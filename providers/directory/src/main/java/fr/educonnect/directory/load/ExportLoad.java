package fr.educonnect.directory.load;

import fr.educonnect.directory.DirectoryException;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * The load of one export of one academy and degree. Rows are handed over in any order; nothing is
 * visible to others before {@link #apply} has committed, and nothing remains of a load that is
 * closed before. One thread only.
 *
 * <p>For each record of a student, guardian, school or constituency, ask {@link #seen} with the
 * hash of its raw attributes, and put a row only when it is {@link Presence#CHANGED}. A record that
 * is not sound is {@linkplain #keep kept} as it was yesterday, and {@linkplain #reject reported}.
 * Rows of MEFs are always put.
 */
public final class ExportLoad implements AutoCloseable {

  private final LoadSession session;
  private final ExportHeader header;
  private final ImportRun run;
  private final FeedState feed;
  private final Map<RecordKind, RecordIndex> held;
  private final CopyPipe pipe;
  private final Staging staging;
  private final Map<RecordKind, Long> read = new EnumMap<>(RecordKind.class);
  private final MatchKeys matchKeys = new MatchKeys();

  private ExportLoad(LoadSession session, ExportHeader header) throws SQLException {
    this.session = session;
    this.header = header;
    this.run = ImportRun.begin(session.connection(), header);
    this.feed = FeedState.read(session.connection(), header.feed());
    this.held =
        header.kind() == ExportKind.COMPLET
            ? HeldRecords.read(session.connection(), header.feed())
            : Map.of();
    this.pipe = new CopyPipe(session.copies());
    this.staging = new Staging(pipe);
  }

  /**
   * Takes the feed's lock and notes the beginning of a run; runs of the feed that never ended are
   * marked as abandoned.
   *
   * @throws FeedBusyException when another run holds the lock
   * @throws DirectoryException when the database fails
   */
  public static ExportLoad open(DataSource directory, ExportHeader header, LoadSettings settings) {
    LoadSession session = LoadSession.open(directory, header, settings);
    try {
      return new ExportLoad(session, header);
    } catch (SQLException e) {
      session.close();
      throw DirectoryException.of(e);
    }
  }

  /** Number of the import run, for reports and logs. */
  public long run() {
    return run.id();
  }

  /** What has been applied of this feed before. */
  public FeedState feed() {
    return feed;
  }

  /**
   * Counts a record of the export and says what is known of it.
   *
   * @param id packed key of the record
   * @param contentHash of its raw attributes and of every setting that shapes its row
   */
  public Presence seen(RecordKind kind, long id, long contentHash) {
    read.merge(kind, 1L, Long::sum);
    RecordIndex index = held.get(kind);
    return index == null ? Presence.CHANGED : index.show(id, contentHash);
  }

  /** A record of the export that is not sound: in a complet, its last sound version stays. */
  public void keep(RecordKind kind, long id) {
    RecordIndex index = held.get(kind);
    if (index != null) {
      index.show(id, 0);
    }
  }

  /** A record that left the export (deltas). */
  public void remove(RecordKind kind, long id) {
    read.merge(kind, 1L, Long::sum);
    staging.remove(kind, id);
  }

  /** A line for the run's report; counted, and kept with the run. */
  public void reject(Rejection rejection) {
    staging.reject(rejection);
  }

  public void put(ConstituencyRow row) {
    staging.put(row);
  }

  public void put(SchoolRow row) {
    staging.put(row);
  }

  public void put(MefRow row) {
    read.merge(RecordKind.MEF, 1L, Long::sum);
    staging.put(row);
  }

  public void put(StudentRow row) {
    staging.put(row);
  }

  public void put(GuardianRow row) {
    staging.put(row, matchKeys.of(row));
  }

  /**
   * Applies the export in one transaction, and commits it if the review accepts what it did. A
   * refused load leaves the directory as it was, with the run, its report and its rejections noted.
   *
   * @throws DirectoryException when the database fails: the directory is as it was
   */
  public LoadOutcome apply(Function<LoadCounts, Verdict> review) {
    held.forEach((kind, index) -> index.absent(id -> staging.remove(kind, id)));
    staging.flush();
    try {
      return new ExportApply(session, run, read).apply(header.kind(), review);
    } catch (SQLException e) {
      throw DirectoryException.of(e);
    }
  }

  /**
   * Ends the run without applying anything.
   *
   * @param report JSON object kept with the run
   * @throws DirectoryException when the database fails
   */
  public void refuse(String report) {
    staging.flush();
    try {
      run.end(RunStatus.REFUSED, report);
    } catch (SQLException e) {
      throw DirectoryException.of(e);
    }
  }

  /** Gives back the lock; a run that was neither applied nor refused is noted as failed. */
  @Override
  public void close() {
    try (session;
        pipe) {
      session.rollBack();
      run.fail();
    } catch (SQLException e) {
      throw DirectoryException.of(e);
    }
  }
}
