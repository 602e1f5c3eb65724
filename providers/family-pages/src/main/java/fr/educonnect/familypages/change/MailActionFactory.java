package fr.educonnect.familypages.change;

import fr.educonnect.familypages.FamilyAction;
import fr.educonnect.proofs.journey.JourneyActionFactory;

/** Offers the change of the mail to realms as {@code educonnect-mail}. */
public final class MailActionFactory extends JourneyActionFactory {

  public MailActionFactory() {
    super(FamilyAction.MAIL.id(), "ÉduConnect: change of mail", new MailAction());
  }
}
