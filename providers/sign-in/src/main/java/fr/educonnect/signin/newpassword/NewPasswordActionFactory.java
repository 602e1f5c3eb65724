package fr.educonnect.signin.newpassword;

import fr.educonnect.proofs.journey.JourneyActionFactory;

/** Offers the choice of a password to realms as {@code educonnect-new-password}. */
public final class NewPasswordActionFactory extends JourneyActionFactory {

  /** Id in the realm's required actions. */
  public static final String ID = "educonnect-new-password";

  public NewPasswordActionFactory() {
    super(ID, "ÉduConnect: new password", new NewPasswordAction(ID));
  }
}
