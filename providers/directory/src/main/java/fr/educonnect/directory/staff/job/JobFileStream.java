package fr.educonnect.directory.staff.job;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.query.Query;
import fr.educonnect.directory.staff.sealing.Seal;
import java.io.OutputStream;
import java.util.Arrays;

/** Writes a file into the directory, a part at a time; nothing of it stands in clear anywhere. */
final class JobFileStream extends OutputStream {

  private static final int PART_BYTES = 1 << 18;

  // The job's row stays as it is until the part is written: nobody else begins the file meanwhile.
  private static final String WRITE =
      """
      insert into staff_job_file (job_id, part, content)
      select id, ?, ? from staff_job
      where id = ? and attempts = ? and ended_at is null for share
      """;

  private final DirectoryPool pool;
  private final Seal seal;
  private final JobLease lease;
  private final byte[] buffer = new byte[PART_BYTES];
  private int filled;
  private int part;

  JobFileStream(DirectoryPool pool, Seal seal, JobLease lease) {
    this.pool = pool;
    this.seal = seal;
    this.lease = lease;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    int written = 0;
    while (written < length) {
      int taken = Math.min(length - written, PART_BYTES - filled);
      System.arraycopy(bytes, offset + written, buffer, filled, taken);
      filled += taken;
      written += taken;
      if (filled == PART_BYTES) {
        writePart();
      }
    }
  }

  @Override
  public void close() {
    if (filled > 0 || part == 0) {
      writePart();
    }
  }

  private void writePart() {
    byte[] clear = Arrays.copyOf(buffer, filled);
    byte[] sealed = seal.seal(JobFiles.context(lease.jobId(), part), clear);
    Arrays.fill(clear, (byte) 0);
    Arrays.fill(buffer, (byte) 0);
    Query query = new Query(WRITE, part, sealed, lease.jobId(), lease.attempts());
    if (pool.write(query::execute) != 1) {
      throw new LostJobException();
    }
    part++;
    filled = 0;
  }
}
