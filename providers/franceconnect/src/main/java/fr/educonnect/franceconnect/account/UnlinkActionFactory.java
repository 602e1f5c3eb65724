package fr.educonnect.franceconnect.account;

import fr.educonnect.proofs.journey.JourneyActionFactory;

/** Offers {@link UnlinkAction} to realms as {@code educonnect-franceconnect-end}. */
public final class UnlinkActionFactory extends JourneyActionFactory {

  public UnlinkActionFactory() {
    super(UnlinkAction.ID, "ÉduConnect: FranceConnect unlinked", new UnlinkAction());
  }
}
