package fr.educonnect.federation.saml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.federation.ProfileHint;
import java.net.URI;
import java.util.Optional;
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

  @Test
  void beginsAnewWithAllThatItBeganWith() {
    URI server = URI.create("https://idp.example/");
    assertThat(
            new UnsolicitedRequest("urn:essai", "https://un.example/acs?a=1&b", "é t=1", "1")
                .address(server, Optional.of(ProfileHint.ELEVE)))
        .hasToString(
            "https://idp.example/idp/profile/SAML2/Unsolicited/SSO?providerId=urn%3Aessai"
                + "&shire=https%3A%2F%2Fun.example%2Facs%3Fa%3D1%26b&target=%C3%A9%20t%3D1"
                + "&profil=eleve");
    assertThat(
            new UnsolicitedRequest("urn:essai", null, null, null).address(server, Optional.empty()))
        .hasToString(
            "https://idp.example/idp/profile/SAML2/Unsolicited/SSO?providerId=urn%3Aessai");
  }
}
