package fr.educonnect.signin.activation;

import fr.educonnect.proofs.journey.JourneyActionFactory;

/** Offers the activation to realms as {@code educonnect-activation}. */
public final class ActivationActionFactory extends JourneyActionFactory {

  /** Id in the realm's required actions. */
  public static final String ID = "educonnect-activation";

  public ActivationActionFactory() {
    super(ID, "ÉduConnect: activation", new ActivationAction(ID));
  }
}
