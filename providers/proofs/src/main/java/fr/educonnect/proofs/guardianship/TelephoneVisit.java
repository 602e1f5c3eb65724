package fr.educonnect.proofs.guardianship;

import fr.educonnect.domain.proof.ProofPurpose;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.sms.CodePage;
import fr.educonnect.proofs.sms.CodeSession;
import java.time.Duration;
import org.keycloak.authentication.AuthenticationFlowContext;

/** One request of a journey that begins with the telephone that the school knows. */
public abstract class TelephoneVisit extends GuardianVisit {

  private final ProofPurpose purpose;

  /**
   * @param purpose of the code that is sent
   */
  protected TelephoneVisit(
      AuthenticationFlowContext context, Journey journey, ProofPurpose purpose) {
    super(context, journey);
    this.purpose = purpose;
  }

  /** Whether it is still known whom the code is for. */
  protected abstract boolean isIdentified();

  /**
   * Who has this number and is whom the notes name; the same statements whether anybody is.
   *
   * @param number E.164
   */
  protected abstract Found find(String number);

  /** Back to where the number is typed, with what was typed. */
  protected abstract void backToNumber();

  /** The code goes out, if anybody matches. */
  protected abstract void codeAsked();

  /** The telephone answered. */
  protected abstract void telephoneProved(long accountId);

  final CodeSession code() {
    return new CodeSession(session(), context().getAuthenticationSession(), purpose);
  }

  final CodePage codePage() {
    return new CodePage(session(), context().getAuthenticationSession());
  }

  /** A limit is reached: the same page for everybody until the time is over. */
  final void shut(Duration wait) {
    forms().clear();
    notes().shutFor(wait);
  }
}
