package fr.educonnect.signin.join;

import fr.educonnect.proofs.journey.JourneyActionFactory;

/** Offers the separation of joined accounts to realms as {@code educonnect-separate}. */
public final class SeparateActionFactory extends JourneyActionFactory {

  private static final String ID = "educonnect-separate";

  public SeparateActionFactory() {
    super(ID, "ÉduConnect: separate joined accounts", new SeparateAction(ID));
  }
}
