package fr.educonnect.staffapi.document;

import fr.educonnect.directory.staff.job.JobContent;
import fr.educonnect.directory.staff.job.JobContent.Line;
import fr.educonnect.directory.staff.job.JobKind;
import fr.educonnect.directory.staff.school.SchoolHeader;
import fr.educonnect.directory.staff.sheet.AccountSheet;
import fr.educonnect.documents.list.AccountList;
import fr.educonnect.documents.list.AccountLists;
import fr.educonnect.documents.list.GuardianRow;
import fr.educonnect.documents.list.ListHead;
import fr.educonnect.documents.list.ListedAccount;
import fr.educonnect.documents.list.Pupil;
import fr.educonnect.documents.list.StudentRow;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.identifier.Uai;
import fr.educonnect.staffapi.agent.Today;
import java.io.IOException;
import java.io.OutputStream;

/** « Lister les comptes », as PDF and CSV. */
final class Lists {
  private final JobContent content;
  private final ListHead head;

  Lists(JobContent content) {
    this.content = content;
    SchoolHeader school = content.school();
    this.head =
        new ListHead(
            school.degree(), Uai.parse(school.uai()).orElseThrow(), school.name(), Today.inParis());
  }

  void write(OutputStream out) throws IOException {
    boolean csv = content.job().order().kind() == JobKind.EXPORT_CSV;
    if (content.job().order().profile() == Profile.GUARDIAN) {
      guardians(csv ? AccountLists.guardiansCsv(head, out) : AccountLists.guardiansPdf(head, out));
    } else {
      students(csv ? AccountLists.studentsCsv(out) : AccountLists.studentsPdf(head, out));
    }
  }

  private void guardians(AccountList<GuardianRow> begun) throws IOException {
    try (AccountList<GuardianRow> list = begun) {
      for (Line line : content.lines()) {
        AccountSheet account = line.account();
        list.add(
            new GuardianRow(
                pupil(line),
                account.names().familyName(),
                account.names().firstName(),
                listed(account)));
      }
    }
  }

  private void students(AccountList<StudentRow> begun) throws IOException {
    try (AccountList<StudentRow> list = begun) {
      for (Line line : content.lines()) {
        list.add(new StudentRow(pupil(line), listed(line.account())));
      }
    }
  }

  private Pupil pupil(Line line) {
    AccountSheet.SheetStudent student = line.student();
    boolean first = head.degree() == Degree.FIRST;
    return new Pupil(
        student.names().familyName(),
        student.names().firstName(),
        (first ? student.level() : student.mefLabel()).orElse(""),
        student.className().orElse(""));
  }

  private static ListedAccount listed(AccountSheet account) {
    return ListedAccount.of(account.loginId(), account.state(), account.password().clear());
  }
}
