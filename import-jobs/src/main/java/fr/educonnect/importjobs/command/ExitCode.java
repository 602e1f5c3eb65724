package fr.educonnect.importjobs.command;

import fr.educonnect.importjobs.run.Outcome;
import fr.educonnect.importjobs.run.RunReport;

/** How a command ended, from the least serious end to the most: with several exports it counts. */
public enum ExitCode {
  OK(0, "done, or nothing to do"),
  PARTIAL(5, "applied, but some records were rejected (see the report)"),
  NOT_APPLICABLE(7, "nothing was changed: no such account or school, or not in a state for it"),
  BUSY(3, "another import of the same academy and degree is running"),
  REFUSED(2, "an export was refused, or the depot cannot be read or written"),
  STOPPED(4, "a guard stopped an export: look at it, then --accept-removals"),
  /** Beside the options, the settings file may be at fault. */
  USAGE(1, "wrong option or settings"),
  FAILED(6, "the directory or the mailbox cannot be reached, or an error of the program");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  public int code() {
    return code;
  }

  String meaning() {
    return meaning;
  }

  /** The code of one run. */
  static ExitCode of(RunReport report) {
    if (report.outcome() == Outcome.APPLIED || report.outcome() == Outcome.VALID) {
      return report.rejections() > 0 ? PARTIAL : OK;
    }
    return switch (report.outcome()) {
      case BUSY -> BUSY;
      case REFUSED -> REFUSED;
      case STOPPED -> STOPPED;
      default -> OK;
    };
  }

  ExitCode worse(ExitCode other) {
    return other.compareTo(this) > 0 ? other : this;
  }
}
