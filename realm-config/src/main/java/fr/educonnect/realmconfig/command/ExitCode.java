package fr.educonnect.realmconfig.command;

/** How a run ended, for scripts. */
public enum ExitCode {
  OK(0),
  /** The command line itself is wrong (picocli's own code). */
  USAGE(2),
  INVALID_FILES(3),
  /** The server cannot be reached or refused a call; applying again continues. */
  SERVER(4),
  /** {@code plan} or {@code refresh} found differences. */
  DIFFERENCES(5),
  /** Some metadata could not be fetched or is not to be trusted; it is as it was. */
  METADATA(6);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
