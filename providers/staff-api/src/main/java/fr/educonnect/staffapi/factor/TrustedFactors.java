package fr.educonnect.staffapi.factor;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words by which the hub is believed that a second factor was shown to it.
 *
 * @param acr of OpenID Connect, or of a SAML AuthnContextClassRef
 * @param amr RFC 8176
 */
record TrustedFactors(Set<String> acr, Set<String> amr) {

  /** Names of the step's settings. */
  static final String ACR = "trusted-acr";

  static final String AMR = "trusted-amr";

  /** Stands for no word at all: Keycloak keeps no empty setting. */
  static final String NONE = "none";

  static TrustedFactors of(Map<String, String> config) {
    return new TrustedFactors(words(config.get(ACR)), words(config.get(AMR)));
  }

  private static Set<String> words(String list) {
    return Arrays.stream((list == null ? "" : list).split(",", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty() && !word.equals(NONE))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether one of them was said. */
  boolean believe(Collection<String> saidAcr, Collection<String> saidAmr) {
    return saidAcr.stream().anyMatch(acr::contains) || saidAmr.stream().anyMatch(amr::contains);
  }
}
