package fr.educonnect.directory.staff.job;

import java.io.IOException;
import java.io.OutputStream;

/** Makes the file of a job: letters, or a list. */
@FunctionalInterface
public interface JobRenderer {

  /**
   * Writes the whole file. It may be called again for the same job, where a node died or the
   * writing failed: what was written before is thrown away.
   *
   * @param out keeps nothing in clear; not to be closed
   * @return false if there is nothing to be written; there is no file then
   */
  boolean render(JobContent content, OutputStream out) throws IOException;
}
