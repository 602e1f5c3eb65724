package fr.educonnect.importjobs.bounce;

/** The mailbox cannot be read. Its message repeats nothing that the mail server said. */
public final class MailboxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MailboxException(String problem, Exception cause) {
    super("the mailbox " + problem + " (" + cause.getClass().getSimpleName() + ")", cause);
  }
}
