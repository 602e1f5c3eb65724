package fr.educonnect.federation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.dom.saml.v2.assertion.AuthnStatementType;
import org.keycloak.saml.processing.core.saml.v2.util.XMLTimeUtil;

class SessionTimesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-09-01T08:00:00.000Z",
        "2026-09-01T17:59:59.999Z",
        "2026-09-01T12:34:56+02:00",
        "2026-09-02T00:00:00.5-10:00"
      })
  void everyAnswerOfASessionSaysTheSame(String made) {
    AuthnStatementType statement = new AuthnStatementType(XMLTimeUtil.parse(made));
    statement.setSessionNotOnOrAfter(XMLTimeUtil.add(statement.getAuthnInstant(), 36_000_000));
    Instant proof = Instant.parse("2026-09-01T08:00:00Z");
    Instant end = Instant.parse("2026-09-01T17:30:00Z");

    new SessionTimes(proof, end).tell(statement);
    assertThat(statement.getAuthnInstant().toGregorianCalendar().toInstant()).isEqualTo(proof);
    assertThat(statement.getSessionNotOnOrAfter()).hasToString("2026-09-01T17:30:00Z");
  }
}
