package fr.educonnect.federation.pairwise;

import fr.educonnect.domain.federation.PairwiseKey;
import fr.educonnect.domain.federation.ServiceTerms;
import jakarta.ws.rs.InternalServerErrorException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.vault.VaultStringSecret;

/**
 * The keys of a service, in the realm's part of Keycloak's vault: {@code pairwise-<version>} and
 * {@code ine-<sector>}. Without its key nothing is worked out: the person sees an error page.
 */
final class VaultKeys {

  static final String MISSING = "FEDERATION_KEY_MISSING";
  static final String TOO_SHORT = "FEDERATION_KEY_TOO_SHORT";

  private static final Logger LOG = Logger.getLogger(VaultKeys.class);

  private final KeycloakSession session;

  VaultKeys(KeycloakSession session) {
    this.session = session;
  }

  PairwiseKey pairwise(ServiceTerms terms) {
    return key("pairwise-" + terms.keyVersion());
  }

  PairwiseKey ine(ServiceTerms terms) {
    return key("ine-" + terms.ineSector());
  }

  private PairwiseKey key(String name) {
    byte[] secret =
        secret(name)
            .orElseThrow(() -> refuse(MISSING, name))
            .strip()
            .getBytes(StandardCharsets.UTF_8);
    try {
      return new PairwiseKey(secret);
    } catch (IllegalArgumentException e) {
      throw refuse(TOO_SHORT, name);
    }
  }

  private Optional<String> secret(String name) {
    try (VaultStringSecret secret = session.vault().getStringSecret("${vault." + name + "}")) {
      return secret.get();
    }
  }

  private static InternalServerErrorException refuse(String code, String name) {
    LOG.errorf("%s: the vault's secret %s of the realm", code, name);
    return new InternalServerErrorException(code);
  }
}
