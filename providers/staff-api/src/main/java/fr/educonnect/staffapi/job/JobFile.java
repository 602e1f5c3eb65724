package fr.educonnect.staffapi.job;

import fr.educonnect.directory.staff.StaffDirectory;
import fr.educonnect.directory.staff.audit.Agent;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/**
 * A job's file on its way: part by part, and destroyed once the last part was taken. One that broke
 * off on the way can be asked for again.
 */
record JobFile(StaffDirectory staff, UUID job, Agent by) implements StreamingOutput {

  @Override
  public void write(OutputStream out) throws IOException {
    if (!staff.files().copy(job, out)) {
      throw new IOException("the file of the job is gone");
    }
    out.flush();
    staff.jobs().destroyFile(job, by);
  }
}
