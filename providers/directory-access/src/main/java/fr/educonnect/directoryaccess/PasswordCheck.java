package fr.educonnect.directoryaccess;

import fr.educonnect.directory.account.AccountPassword.Chosen;
import fr.educonnect.directory.account.Rehash;
import fr.educonnect.directoryaccess.PasswordVerdict.Kind;
import java.util.Optional;
import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.RealmModel;
import org.keycloak.models.credential.PasswordCredentialModel;

/** Chosen passwords by Keycloak's own hash providers, under the realm's policy. */
final class PasswordCheck {

  private final KeycloakSession session;
  private final PasswordPolicy policy;

  PasswordCheck(KeycloakSession session, RealmModel realm) {
    this.session = session;
    this.policy = realm.getPasswordPolicy();
  }

  /**
   * Costs one hash, and a second one for a right password whose hash the policy no longer accepts.
   */
  PasswordVerdict verify(Chosen password, String typed) {
    PasswordCredentialModel credential = model(password);
    PasswordHashProvider hash =
        session.getProvider(
            PasswordHashProvider.class, credential.getPasswordCredentialData().getAlgorithm());
    if (hash == null) {
      hashForNothing(typed);
      return PasswordVerdict.of(Kind.WRONG);
    }
    if (!hash.verify(typed, credential)) {
      return PasswordVerdict.of(Kind.WRONG);
    }
    return new PasswordVerdict(Kind.CHOSEN, rehash(password, credential, typed));
  }

  /** Costs what {@link #verify} costs, so that the time tells nothing. */
  void hashForNothing(String typed) {
    encode(typed);
  }

  /** Hashes a password that is being chosen. */
  Chosen encode(String typed) {
    PasswordCredentialModel model = provider().encodedCredential(typed, policy.getHashIterations());
    return new Chosen(model.getCredentialData(), model.getSecretData());
  }

  private Optional<Rehash> rehash(
      Chosen password, PasswordCredentialModel credential, String typed) {
    if (provider().policyCheck(policy, credential)) {
      return Optional.empty();
    }
    Chosen fresh = encode(typed);
    return Optional.of(new Rehash(password.secret(), fresh.credential(), fresh.secret()));
  }

  private PasswordHashProvider provider() {
    String algorithm = policy.getHashAlgorithm();
    PasswordHashProvider provider =
        algorithm == null ? null : session.getProvider(PasswordHashProvider.class, algorithm);
    return provider == null ? session.getProvider(PasswordHashProvider.class) : provider;
  }

  private static PasswordCredentialModel model(Chosen password) {
    CredentialModel stored = new CredentialModel();
    stored.setType(PasswordCredentialModel.TYPE);
    stored.setCredentialData(password.credential());
    stored.setSecretData(password.secret());
    return PasswordCredentialModel.createFromCredentialModel(stored);
  }
}
