package fr.educonnect.franceconnect.account;

import fr.educonnect.proofs.journey.JourneyActionFactory;

/** Offers {@link LinkAction} to realms as {@code educonnect-franceconnect}. */
public final class LinkActionFactory extends JourneyActionFactory {

  public LinkActionFactory() {
    super(LinkAction.ID, "ÉduConnect: FranceConnect linked", new LinkAction());
  }
}
