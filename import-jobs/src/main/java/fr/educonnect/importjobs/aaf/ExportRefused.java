package fr.educonnect.importjobs.aaf;

/** An export that is not applied at all; the directory stays as it was. */
public final class ExportRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final Refusal refusal;
  private final String file;
  private final int line;

  /**
   * @param file name without folders
   * @param line from 1; 0 when the error belongs to no line
   * @param detail what is wrong, without personal data
   */
  public ExportRefused(Refusal refusal, String file, int line, String detail) {
    super(refusal + ": " + file + (line > 0 ? ", line " + line : "") + ": " + detail);
    this.refusal = refusal;
    this.file = file;
    this.line = line;
  }

  public Refusal refusal() {
    return refusal;
  }

  public String file() {
    return file;
  }

  public int line() {
    return line;
  }
}
