package fr.educonnect.federation.saml;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A sign-in that begins here, in the words of Shibboleth's identity provider.
 *
 * @param providerId entityID of the service, any string
 * @param shire where the answer goes, one of the addresses that the service registered; null for
 *     the one it prefers
 * @param target what the service gets back as RelayState; null for none
 * @param time when the link was made, in seconds; nobody signs it, so only its form counts
 */
record UnsolicitedRequest(String providerId, String shire, String target, String time) {

  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,13}");

  /** An empty shire is none. */
  UnsolicitedRequest {
    shire = shire == null || shire.isBlank() ? null : shire;
  }

  boolean isReadable() {
    return providerId != null && (time == null || SECONDS.matcher(time).matches());
  }

  /** An empty target is none. */
  String relayState() {
    return target == null || target.isBlank() ? null : target;
  }

  /** The address at which such a sign-in begins. */
  static URI address(URI server, String providerId, String target) {
    UriBuilder address =
        UriBuilder.fromUri(server)
            .path("idp/profile/SAML2/Unsolicited/SSO")
            .queryParam("providerId", encode(providerId));
    return (target == null ? address : address.queryParam("target", encode(target))).build();
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
