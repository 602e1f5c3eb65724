package fr.educonnect.directory.staff.job;

import fr.educonnect.domain.account.StaffAction;

/** What jobs do. */
public enum JobKind {
  /** « Par feuilles individuelles imprimables »: a file of letters. */
  NOTIFY_LETTER(StaffAction.NOTIFY, true),
  /** « Par envoi de courriers électroniques ». */
  NOTIFY_MAIL(StaffAction.NOTIFY, false),
  RESET(StaffAction.RESET_PASSWORD, false),
  EXPORT_PDF(StaffAction.EXPORT_LIST, true),
  EXPORT_CSV(StaffAction.EXPORT_LIST, true);

  private final StaffAction action;
  private final boolean file;

  JobKind(StaffAction action, boolean file) {
    this.action = action;
    this.file = file;
  }

  /** Whether a file comes out of it. */
  public boolean makesFile() {
    return file;
  }

  /** Whether it only writes down what is there. */
  public boolean isExport() {
    return action == StaffAction.EXPORT_LIST;
  }

  /** What it does to each account. */
  public StaffAction action(boolean withReset) {
    return withReset && action == StaffAction.NOTIFY ? StaffAction.NOTIFY_WITH_RESET : action;
  }
}
