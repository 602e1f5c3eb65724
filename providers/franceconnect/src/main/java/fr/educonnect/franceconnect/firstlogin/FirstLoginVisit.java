package fr.educonnect.franceconnect.firstlogin;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.franceconnect.ComingIdentity;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.franceconnect.LinkDecision;
import fr.educonnect.domain.franceconnect.NameAgreement;
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
import org.keycloak.forms.login.LoginFormsProvider;

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
    boolean begins = notes().account().isEmpty() && refusal().isEmpty();
    proved().filter(known -> begins).ifPresent(known -> decide(known.accountId()));
    return notes().place(Step.values());
  }

  /** What another account of the person has proved before. */
  Optional<Proved> proved() {
    return Proved.of(notes());
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
    decide(accountId);
  }

  private void decide(long accountId) {
    ComingIdentity identity = identity(accountId);
    LinkDecision decision = directory().franceConnect().decide(accountId, identity);
    LinkDecision link = proved().isPresent() ? decision.askedFor(identity.names()) : decision;
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
  public LoginFormsProvider blankPage() {
    return super.blankPage().setAttribute("numberOnly", true);
  }

  @Override
  protected void forget() {
    notes().remove(REFUSAL);
    Proved.forget(notes());
    notes().clear();
  }

  @Override
  protected Response beginning() {
    return new MobilePage().show(this);
  }

  /** The identity that came, as it stands to the account whose telephone answered. */
  ComingIdentity identity(long accountId) {
    return new ComingIdentity(directory().identity(person().sub()), agreement(accountId));
  }

  private NameAgreement agreement(long accountId) {
    return notes()
        .number()
        .map(number -> holders(number).agreement(accountId))
        .orElseGet(
            () -> NameAgreement.of(person().names(), directory().numbers().names(accountId)));
  }

  /** The end: the page says why, and nothing can be proved any more. */
  void refused(String why) {
    String step = notes().place(Step.values()).label();
    events().refused(step, why.toLowerCase(Locale.ROOT));
    forget();
    go(Step.REFUSED);
    notes().put(REFUSAL, why);
  }

  /** Why FranceConnect does not open the account. */
  Optional<String> refusal() {
    return notes().get(REFUSAL);
  }

  private Holders holders(String number) {
    return new Holders(directory().numbers().holders(number), person().names());
  }
}
