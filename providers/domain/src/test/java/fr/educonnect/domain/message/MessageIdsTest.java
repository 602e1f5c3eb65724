package fr.educonnect.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageIdsTest {

  private static final UUID ID = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");

  @Test
  void namesTheMessageAtTheSendersDomain() {
    assertThat(MessageIds.of(ID, "ne-pas-repondre@educonnect.example"))
        .isEqualTo("<0f8fad5b-d9cb-469f-a165-70867728950e@educonnect.example>");
    assertThat(MessageIds.parse(" " + MessageIds.of(ID, "a@b.example") + "\r\n")).contains(ID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<1@educonnect.example>",
        "0f8fad5b-d9cb-469f-a165-70867728950e@educonnect.example",
        "<0f8fad5b-d9cb-469f-a165-70867728950e>",
        "<0f8fad5b-d9cb-469f-a165-70867728950e@a@b>",
        "<x0f8fad5b-d9cb-469f-a165-70867728950e@a>",
        "<0f8fad5b-d9cb-469f-a165-70867728950e@a> <0f8fad5b-d9cb-469f-a165-70867728950e@a>"
      })
  void whatIsNotOursNamesNothing(String header) {
    assertThat(MessageIds.parse(header)).isEmpty();
  }
}
