package fr.educonnect.staffapi.report;

import fr.educonnect.directory.staff.page.Reports;
import fr.educonnect.domain.link.LinkStatus;
import fr.educonnect.staffapi.answer.Maybe;
import fr.educonnect.staffapi.answer.Names;

/**
 * A link that a guardian reported.
 *
 * @param status what it is now
 */
public record ReportView(
    long studentId,
    Names student,
    @Maybe String className,
    long accountId,
    Names guardian,
    String loginId,
    LinkStatus status,
    String reportedAt) {

  static ReportView of(Reports.Report report) {
    return new ReportView(
        report.studentId(),
        Names.of(report.student()),
        report.className(),
        report.accountId(),
        Names.of(report.guardian()),
        report.loginId(),
        report.status(),
        report.reportedAt().toString());
  }

  @Override
  public String toString() {
    return "ReportView";
  }
}
