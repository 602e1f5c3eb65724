package fr.educonnect.documents;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** What a document's file is called, by what it holds and when it was made. */
public enum DocumentName {
  GUARDIANS_CSV("ListeResponsables", "csv"),
  GUARDIANS_PDF("ListeResponsables", "pdf"),
  STUDENTS_CSV("ListeEleves", "csv"),
  STUDENTS_PDF("ListeEleves", "pdf"),
  GUARDIAN_LETTERS("CourriersResponsables", "pdf"),
  STUDENT_LETTERS("CourriersEleves", "pdf");

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneId.of("Europe/Paris"));

  private final String subject;
  private final String extension;

  DocumentName(String subject, String extension) {
    this.subject = subject;
    this.extension = extension;
  }

  /** For example {@code Educonnect-ListeResponsables-20180711093000.csv}; the time is Paris's. */
  public String at(Instant moment) {
    return "Educonnect-" + subject + "-" + SECOND.format(moment) + "." + extension;
  }
}
