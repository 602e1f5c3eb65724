package fr.educonnect.directory.staff.job;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.query.Query;
import fr.educonnect.directory.staff.sealing.Seal;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;

/** Files of jobs: encrypted part by part, so that neither writing nor reading holds a whole one. */
public final class JobFiles {

  private static final String READ =
      """
      select f.content from staff_job_file f join staff_job j on j.id = f.job_id
      where f.job_id = ? and f.part = ? and j.file_made_at is not null
      """;

  private final DirectoryPool pool;
  private final Seal seal;

  public JobFiles(DirectoryPool pool, Seal seal) {
    this.pool = pool;
    this.seal = seal;
  }

  /**
   * Copies a job's file, in clear. The caller destroys it afterwards.
   *
   * @return false if there is none
   */
  public boolean copy(UUID jobId, OutputStream out) throws IOException {
    int part = 0;
    Optional<byte[]> content = part(jobId, part);
    boolean there = content.isPresent();
    while (content.isPresent()) {
      out.write(seal.open(context(jobId, part), content.get()));
      part++;
      content = part(jobId, part);
    }
    return there;
  }

  OutputStream write(JobLease lease) {
    return new JobFileStream(pool, seal, lease);
  }

  private Optional<byte[]> part(UUID jobId, int part) {
    return pool.read(
        connection -> new Query(READ, jobId, part).first(connection, row -> row.bytes("content")));
  }

  static String context(UUID jobId, int part) {
    return jobId + " " + part;
  }
}
