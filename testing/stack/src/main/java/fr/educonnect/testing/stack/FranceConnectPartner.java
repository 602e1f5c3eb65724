package fr.educonnect.testing.stack;

import fr.educonnect.testing.franceconnect.Partner;
import java.net.URI;
import java.util.Map;

/** The stack as a partner of the simulated FranceConnect. */
final class FranceConnectPartner {
  static final String CLIENT = "educonnect";
  static final String SECRET = "franceconnect";

  private FranceConnectPartner() {}

  static Partner of(Addresses addresses, Secrets secrets) {
    return new Partner(
        CLIENT,
        secrets.get(SECRET),
        addresses.issuer() + "/protocol/openid-connect/certs",
        addresses.franceConnectReturn(),
        addresses.franceConnectReturn() + "/logout_response");
  }

  static Map<String, Object> content(Addresses addresses, Secrets secrets) {
    return Map.of(
        "clientId", CLIENT,
        "clientSecret", secrets.get(SECRET),
        "control", URI.create(addresses.franceConnect()).resolve("/control/").toString());
  }
}
