package fr.educonnect.franceconnect;

import org.keycloak.broker.provider.IdentityBrokerException;

/** An answer of FranceConnect that is not accepted. Its text holds nothing of what was answered. */
final class RefusedException extends IdentityBrokerException {
  private final Refusal refusal;

  RefusedException(Refusal refusal) {
    super("FranceConnect: " + refusal);
    this.refusal = refusal;
  }

  RefusedException(Refusal refusal, Throwable cause) {
    super("FranceConnect: " + refusal, cause);
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}
