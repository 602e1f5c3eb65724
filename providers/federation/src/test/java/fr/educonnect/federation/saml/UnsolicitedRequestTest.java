package fr.educonnect.federation.saml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnsolicitedRequestTest {

  @Test
  void whatIsEmptyIsAsIfItWereNotThere() {
    UnsolicitedRequest empty = new UnsolicitedRequest("urn:essai", "", " ", null);
    assertThat(empty.shire()).isNull();
    assertThat(empty.relayState()).isNull();
    assertThat(empty.isReadable()).isTrue();
  }

  @Test
  void namesAServiceAndATimeInSeconds() {
    assertThat(new UnsolicitedRequest(null, null, null, null).isReadable()).isFalse();
    assertThat(new UnsolicitedRequest("urn:essai", null, null, "now").isReadable()).isFalse();
    assertThat(new UnsolicitedRequest("urn:essai", null, null, "1700000000").isReadable()).isTrue();
  }
}
