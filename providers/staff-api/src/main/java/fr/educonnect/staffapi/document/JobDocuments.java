package fr.educonnect.staffapi.document;

import fr.educonnect.directory.staff.job.JobContent;
import fr.educonnect.directory.staff.job.JobKind;
import fr.educonnect.directory.staff.job.JobRenderer;
import fr.educonnect.directory.staff.job.StaffJob;
import fr.educonnect.documents.DocumentName;
import fr.educonnect.domain.account.Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.function.Supplier;

/** Makes the files of jobs. */
public final class JobDocuments implements JobRenderer {
  private final Supplier<FamilyPages> pages;

  /**
   * @param pages asked anew for each file
   */
  public JobDocuments(Supplier<FamilyPages> pages) {
    this.pages = pages;
  }

  @Override
  public boolean render(JobContent content, OutputStream out) throws IOException {
    if (content.job().order().kind() == JobKind.NOTIFY_LETTER) {
      Letters.From from = new Letters.From(content.school(), content.extras(), pages.get());
      return Letters.write(from, out, content::eachSheet);
    }
    new Lists(content).write(out);
    return true;
  }

  /** What the file of a job is called. */
  public static String name(StaffJob job) {
    return document(job.order().kind(), job.order().profile())
        .at(job.endedAt().orElseGet(Instant::now));
  }

  private static DocumentName document(JobKind kind, Profile profile) {
    boolean guardians = profile == Profile.GUARDIAN;
    return switch (kind) {
      case NOTIFY_LETTER ->
          guardians ? DocumentName.GUARDIAN_LETTERS : DocumentName.STUDENT_LETTERS;
      case EXPORT_PDF -> guardians ? DocumentName.GUARDIANS_PDF : DocumentName.STUDENTS_PDF;
      case EXPORT_CSV -> guardians ? DocumentName.GUARDIANS_CSV : DocumentName.STUDENTS_CSV;
      case NOTIFY_MAIL, RESET -> throw new IllegalArgumentException("no file");
    };
  }
}
