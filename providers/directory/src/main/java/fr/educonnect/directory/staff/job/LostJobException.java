package fr.educonnect.directory.staff.job;

/** The job is another node's now, or was cancelled: what was being done is undone. */
final class LostJobException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LostJobException() {
    super("job lost", null, false, false);
  }
}
