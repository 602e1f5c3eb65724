package fr.educonnect.federation.saml;

import fr.educonnect.domain.federation.ProfileHint;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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

  /** Parameter beside those of Shibboleth: {@code eleve} or {@code responsable}. */
  static final String PROFILE = "profil";

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

  /**
   * The address at which it begins.
   *
   * @param profile whom the page begins with, if anybody
   */
  URI address(URI server, Optional<ProfileHint> profile) {
    StringBuilder address = new StringBuilder("idp/profile/SAML2/Unsolicited/SSO?providerId=");
    address.append(encode(providerId));
    add(address, "shire", shire);
    add(address, "target", target);
    add(address, PROFILE, profile.map(ProfileHint::acr).orElse(null));
    return server.resolve(address.toString());
  }

  private static void add(StringBuilder address, String name, String value) {
    if (value != null) {
      address.append('&').append(name).append('=').append(encode(value));
    }
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
