package fr.educonnect.importjobs.aaf;

/** A record that is not taken while the rest of its export is. */
public final class InvalidRecord extends Exception {

  private static final long serialVersionUID = 1L;

  private final RejectReason reason;

  /**
   * @param detail which attribute is wrong and how, without its value; may be null
   */
  public InvalidRecord(RejectReason reason, String detail) {
    // Records are refused by the thousand in a bad export: no stack trace.
    super(detail, null, false, false);
    this.reason = reason;
  }

  public RejectReason reason() {
    return reason;
  }
}
