package fr.educonnect.familypages.change;

import fr.educonnect.familypages.FamilyAction;
import fr.educonnect.proofs.journey.JourneyActionFactory;

/** Offers the change of the password to realms as {@code educonnect-password}. */
public final class PasswordActionFactory extends JourneyActionFactory {

  public PasswordActionFactory() {
    super(FamilyAction.PASSWORD.id(), "ÉduConnect: change of password", new PasswordAction());
  }
}
