package fr.educonnect.familypages.change;

import fr.educonnect.familypages.FamilyAction;
import fr.educonnect.proofs.journey.JourneyActionFactory;

/** Offers the change of the mobile to realms as {@code educonnect-mobile}. */
public final class MobileActionFactory extends JourneyActionFactory {

  public MobileActionFactory() {
    super(FamilyAction.MOBILE.id(), "ÉduConnect: change of mobile", new MobileAction());
  }
}
