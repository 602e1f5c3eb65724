package fr.educonnect.franceconnect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

  @ParameterizedTest
  @CsvSource({
    "access_denied, CANCELLED, franceConnectCancelled, franceconnect_cancelled",
    "temporarily_unavailable, UNAVAILABLE, franceConnectUnavailable, franceconnect_unavailable",
    "server_error, UNAVAILABLE, franceConnectUnavailable, franceconnect_unavailable",
    "invalid_request, REQUEST_REFUSED, franceConnectFailed, franceconnect_request_refused",
    "invalid_idp_hint, REQUEST_REFUSED, franceConnectFailed, franceconnect_request_refused",
    "anything, REQUEST_REFUSED, franceConnectFailed, franceconnect_request_refused",
  })
  void hasWordsForThePersonAndOneForTheEvent(
      String error, Refusal refusal, String message, String event) {
    assertThat(Refusal.ofError(error)).isEqualTo(refusal);
    assertThat(refusal.message()).isEqualTo(message);
    assertThat(refusal.event()).isEqualTo(event);
  }
}
