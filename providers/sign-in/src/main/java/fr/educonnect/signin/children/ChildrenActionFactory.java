package fr.educonnect.signin.children;

import fr.educonnect.proofs.journey.JourneyActionFactory;

/** Offers the question about children to realms as {@code educonnect-children}. */
public final class ChildrenActionFactory extends JourneyActionFactory {

  /** Id in the realm's required actions. */
  public static final String ID = ChildrenAction.ID;

  public ChildrenActionFactory() {
    super(ID, "ÉduConnect: children", new ChildrenAction());
  }
}
