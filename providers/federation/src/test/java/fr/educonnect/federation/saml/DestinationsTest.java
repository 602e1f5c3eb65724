package fr.educonnect.federation.saml;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.saml.validators.DestinationValidator;

class DestinationsTest {
  private static final Destinations DESTINATIONS =
      new Destinations(
          DestinationValidator.forProtocolMap(null),
          URI.create("https://idp.example/realms/educonnect/protocol/saml"),
          List.of(URI.create("https://idp.example/idp/profile/SAML2/POST/SSO")));

  @ParameterizedTest
  @CsvSource({
    "https://idp.example/realms/educonnect/protocol/saml, true",
    "https://idp.example/idp/profile/SAML2/POST/SSO, true",
    "https://idp.example:443/idp/profile/SAML2/POST/SSO, true",
    "https://idp.example/idp/profile/SAML2/POST/SSO/, false",
    "https://idp.example/idp/profile/SAML2/POST/SSO?x=1, false",
    "http://idp.example/idp/profile/SAML2/POST/SSO, false",
    "https://idp.example/idp/profile/SAML2/Redirect/SSO, false",
    "https://evil.example/idp/profile/SAML2/POST/SSO, false",
    "/idp/profile/SAML2/POST/SSO, false",
    ", true"
  })
  void onlyOwnAddressesAreNamed(URI destination, boolean allowed) {
    assertThat(DESTINATIONS.allows(destination)).isEqualTo(allowed);
  }
}
