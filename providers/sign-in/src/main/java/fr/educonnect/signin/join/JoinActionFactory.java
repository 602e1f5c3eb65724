package fr.educonnect.signin.join;

import fr.educonnect.proofs.journey.JourneyActionFactory;

/** Offers the joining of accounts to realms as {@code educonnect-join}. */
public final class JoinActionFactory extends JourneyActionFactory {

  /** Id in the realm's required actions, and value of {@code kc_action}. */
  public static final String ID = "educonnect-join";

  public JoinActionFactory() {
    super(ID, "ÉduConnect: join another account", new JoinAction(ID));
  }
}
