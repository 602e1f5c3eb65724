package fr.educonnect.signin.recovery;

import fr.educonnect.proofs.flow.FlowStepFactory;

/** Offers {@link RecoveryAuthenticator} as the flow of forgotten credentials. */
public final class RecoveryAuthenticatorFactory extends FlowStepFactory {

  /** Id in the realm's flows. */
  public static final String PROVIDER_ID = "educonnect-recovery";

  public RecoveryAuthenticatorFactory() {
    super(
        PROVIDER_ID,
        "Sends a forgotten identifier, or a link to choose a new password.",
        new RecoveryAuthenticator());
  }

  @Override
  public String getDisplayType() {
    return "ÉduConnect recovery";
  }
}
