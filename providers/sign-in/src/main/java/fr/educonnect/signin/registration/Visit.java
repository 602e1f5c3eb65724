package fr.educonnect.signin.registration;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.domain.proof.ProofPurpose;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.guardianship.Found;
import fr.educonnect.proofs.guardianship.Place;
import fr.educonnect.proofs.guardianship.TelephoneVisit;
import fr.educonnect.proofs.session.FirstSignIn;
import jakarta.ws.rs.core.Response;
import org.keycloak.authentication.AuthenticationFlowContext;

/** One request of the journey, with all that its steps need. */
final class Visit extends TelephoneVisit {

  private final RegistrationNotes typed;

  Visit(AuthenticationFlowContext context) {
    super(context, Journey.REGISTRATION, ProofPurpose.REGISTER_MOBILE);
    typed = new RegistrationNotes(notes());
  }

  RegistrationNotes typed() {
    return typed;
  }

  @Override
  protected Step place() {
    return notes().place(Step.values());
  }

  @Override
  protected Place first() {
    return Step.IDENTITY;
  }

  @Override
  protected int places() {
    return Step.STEPS;
  }

  @Override
  protected boolean isIdentified() {
    return typed.name().isPresent();
  }

  @Override
  protected Found find(String number) {
    return Registrants.find(directory(), typed.name().orElseThrow(), number);
  }

  @Override
  protected boolean accepts(AccountSnapshot account) {
    return Registrants.canRegister(directory(), account);
  }

  @Override
  protected void backToNumber() {
    IdentityPage.correct(this);
  }

  @Override
  protected void codeAsked() {
    go(Step.CODE);
  }

  @Override
  protected void telephoneProved(long accountId) {
    typed.proved(accountId);
    go(Step.BIRTH_DATES);
  }

  @Override
  protected void childrenProved() {
    go(Step.PASSWORD);
  }

  @Override
  protected void forget() {
    typed.clear();
  }

  @Override
  protected Response beginning() {
    return new IdentityPage().show(this);
  }

  /** The account is active now: signs the person in. */
  void registered(AccountSnapshot account) {
    forms().clear();
    forget();
    events().left();
    FirstSignIn.complete(context(), account);
  }
}
