package fr.educonnect.familypages.change;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.familypages.FamilyAction;
import fr.educonnect.proofs.journey.ChangeAction;
import fr.educonnect.proofs.journey.JourneyVisit;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Another mobile of a guardian: the number, then the code that is sent to it. */
final class MobileAction extends ChangeAction {

  private final NumberPage number = new NumberPage();
  private final NumberCodePage code = new NumberCodePage();

  MobileAction() {
    super(FamilyAction.MOBILE.id());
  }

  @Override
  protected boolean suits(JourneyVisit visit) {
    return visit.account().profile() == Profile.GUARDIAN;
  }

  @Override
  protected Response show(JourneyVisit visit) {
    return NewNumber.of(visit).isPresent() ? code.show(visit) : number.show(visit);
  }

  @Override
  protected boolean change(JourneyVisit visit, MultivaluedMap<String, String> form) {
    if (NewNumber.of(visit).isPresent()) {
      return code.submit(visit, form);
    }
    number.submit(visit, form);
    return false;
  }
}
