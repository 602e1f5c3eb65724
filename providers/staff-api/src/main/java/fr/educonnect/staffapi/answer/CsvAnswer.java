package fr.educonnect.staffapi.answer;

import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A table for a spreadsheet. */
public final class CsvAnswer {
  private static final String CSV = "text/csv; charset=UTF-8";
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneId.of("Europe/Paris"));

  private CsvAnswer() {}

  /**
   * @param subject part of the file's name, which also tells the time in Paris
   * @param content bytes, or something that streams them
   */
  public static ResponseBuilder of(String subject, Object content) {
    String name = "Educonnect-" + subject + "-" + SECOND.format(Instant.now()) + ".csv";
    return Answers.file(CSV, name, content);
  }
}
