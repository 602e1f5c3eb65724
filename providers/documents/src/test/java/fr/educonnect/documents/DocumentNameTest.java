package fr.educonnect.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DocumentNameTest {
  @Test
  void tellsKindAndMomentInParis() {
    assertThat(DocumentName.GUARDIANS_CSV.at(Instant.parse("2018-07-11T07:30:05Z")))
        .isEqualTo("Educonnect-ListeResponsables-20180711093005.csv");
    assertThat(DocumentName.GUARDIANS_PDF.at(Instant.parse("2018-12-31T23:30:05Z")))
        .isEqualTo("Educonnect-ListeResponsables-20190101003005.pdf");
    assertThat(DocumentName.STUDENTS_CSV.at(Instant.EPOCH))
        .isEqualTo("Educonnect-ListeEleves-19700101010000.csv");
    assertThat(DocumentName.STUDENTS_PDF.at(Instant.EPOCH))
        .isEqualTo("Educonnect-ListeEleves-19700101010000.pdf");
  }
}
