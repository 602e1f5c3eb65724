package fr.educonnect.franceconnect.firstlogin;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.franceconnect.ComingIdentity;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.franceconnect.IdentityNames;
import fr.educonnect.domain.franceconnect.LinkDecision;
import fr.educonnect.domain.franceconnect.NumberHolders.Decision;
import fr.educonnect.domain.franceconnect.NumberHolders.Verdict;
import fr.educonnect.domain.proof.ProofPurpose;
import fr.educonnect.franceconnect.Person;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.guardianship.Found;
import fr.educonnect.proofs.guardianship.Guardians;
import fr.educonnect.proofs.guardianship.Place;
import fr.educonnect.proofs.guardianship.TelephoneVisit;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;

/** One request of the journey, with all that its steps need. */
final class FirstLoginVisit extends TelephoneVisit {

  private static final String REFUSAL = "refusal";

  FirstLoginVisit(AuthenticationFlowContext context) {
    super(context, Journey.FRANCECONNECT, ProofPurpose.FRANCECONNECT_MOBILE);
  }

  /** Who FranceConnect says is there. */
  Person person() {
    return Person.of(context()).orElseThrow();
  }

  @Override
  protected Step place() {
    return notes().place(Step.values());
  }

  @Override
  protected Place first() {
    return Step.MOBILE;
  }

  @Override
  protected int places() {
    return Step.STEPS;
  }

  @Override
  protected boolean isIdentified() {
    return notes().number().isPresent();
  }

  @Override
  protected Found find(String number) {
    return holders(number).found(directory());
  }

  @Override
  protected boolean accepts(AccountSnapshot account) {
    return Guardians.mayUse(directory(), account);
  }

  @Override
  protected boolean asksConfirmed(AccountSnapshot account) {
    return account.progress().state() == AccountState.ACTIVE && account.links().confirmed() > 0;
  }

  @Override
  protected void backToNumber() {
    MobilePage.correct(this);
  }

  @Override
  protected void codeAsked() {
    go(Step.CODE);
  }

  @Override
  protected void telephoneProved(long accountId) {
    Decision decision = holders(notes().number().orElseThrow()).decision();
    boolean meant =
        decision.verdict() == Verdict.FOUND && decision.account().getAsLong() == accountId;
    if (!meant) {
      refused(decision.verdict() == Verdict.UNDECIDED ? "UNDECIDED" : "CONTRADICTED");
      return;
    }
    LinkDecision link = directory().franceConnect().decide(accountId, identity(accountId));
    if (link.isLinked()) {
      notes().proved(accountId);
      go(Step.BIRTH_DATES);
    } else {
      refused(link.name());
    }
  }

  @Override
  protected void childrenProved() {
    account().ifPresent(account -> new Linking(this, account).link());
  }

  @Override
  protected void forget() {
    notes().remove(REFUSAL);
    notes().clear();
  }

  @Override
  protected Response beginning() {
    return new MobilePage().show(this);
  }

  /** The identity that came, as it stands to the account whose telephone answered. */
  ComingIdentity identity(long accountId) {
    return new ComingIdentity(
        directory().identity(person().sub()),
        holders(notes().number().orElseThrow()).agreement(accountId));
  }

  /** The end: the page says why, and nothing can be proved any more. */
  void refused(String why) {
    events().refused(place().label(), why.toLowerCase(Locale.ROOT));
    forget();
    go(Step.REFUSED);
    notes().put(REFUSAL, why);
  }

  /** Why FranceConnect does not open the account. */
  Optional<String> refusal() {
    return notes().get(REFUSAL);
  }

  private Holders holders(String number) {
    Person person = person();
    Optional<String> usage = Optional.of(person.usageName()).filter(name -> !name.isBlank());
    return new Holders(
        directory().numbers().holders(number),
        new IdentityNames(person.givenNames(), person.familyName(), usage));
  }
}
