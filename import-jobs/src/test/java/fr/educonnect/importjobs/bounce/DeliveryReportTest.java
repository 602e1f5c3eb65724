package fr.educonnect.importjobs.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryReportTest {

  private static final UUID MESSAGE = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
  private static final String ID = "<" + MESSAGE + "@educonnect.example>";

  @ParameterizedTest
  @CsvSource({
    "failed, 5.1.1, 5.1.1",
    "Failed, 5.7.1 (spam), 5.7.1",
    "failed, 4.4.7,",
    "delayed, 4.4.1,",
    "delayed, 5.1.1,",
    "delivered, 2.1.5,",
    "relayed, 2.0.0,",
    "failed, 5,",
    "failed, nothing,"
  })
  void onlyAFailureForGoodCounts(String action, String status, String code)
      throws MessagingException {
    DeliveryReport expected = new DeliveryReport(MESSAGE, Optional.ofNullable(code));
    assertThat(read(Reports.headers(action, status, ID))).contains(expected);
    assertThat(read(Reports.whole(action, status, ID))).contains(expected);
  }

  @Test
  void whatIsNoReportOfAMailOfOursIsNothing() throws MessagingException {
    String report = Reports.headers("failed", "5.1.1", ID);
    assertThat(read(Reports.letter(ID))).isEmpty();
    assertThat(read(Reports.headers("failed", "5.1.1", "<1@elsewhere.example>"))).isEmpty();
    assertThat(read(report.replace("Message-ID", "X-Message-ID"))).isEmpty();
    assertThat(read(report.replace("multipart/report", "multipart/mixed"))).isEmpty();
    assertThat(read(report.replace("message/delivery-status", "text/plain"))).isEmpty();
    assertThat(read(report.replace("boundary=\"cut\"", "boundary=\"other\""))).isEmpty();
    assertThat(read(report.substring(0, report.indexOf("Final-Recipient")))).isEmpty();
    assertThat(read(report.replace("text/rfc822-headers", "text/plain"))).isEmpty();
    assertThat(read("")).isEmpty();
  }

  private static Optional<DeliveryReport> read(String mail) throws MessagingException {
    return DeliveryReport.of(Reports.mail(mail));
  }
}
