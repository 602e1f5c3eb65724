package fr.educonnect.franceconnect.older;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountPassword.Chosen;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.ChangeOutcome;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.guardianship.GuardianVisit;
import fr.educonnect.proofs.guardianship.Place;
import fr.educonnect.proofs.journey.SignedIn;
import fr.educonnect.proofs.session.FirstSignIn;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.common.util.Time;
import org.keycloak.events.EventType;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.utils.FormMessage;

/** One request of somebody who comes over from an older account. */
final class OlderAccountVisit extends GuardianVisit {

  private static final String CREDENTIAL = "credential";
  private static final String SECRET = "secret";
  private static final String TRY_AGAIN = "tryAgain";

  private final Arrival arrival;
  private Step arrived;

  OlderAccountVisit(AuthenticationFlowContext context) {
    super(context, Journey.OLDER_ACCOUNT);
    arrival = Arrival.of(context);
  }

  @Override
  protected Step place() {
    if (arrival.settings().isOver(Instant.ofEpochMilli(Time.currentTimeMillis()))) {
      return Step.ENDED;
    }
    if (notes().account().isPresent()) {
      return notes().place(Step.values());
    }
    if (arrived == null) {
      arrived = arrive();
    }
    return arrived;
  }

  private Step arrive() {
    Optional<AccountSnapshot> found =
        directory()
            .vectors()
            .find(arrival.settings().academy(), arrival.vectors())
            .filter(this::mayUse);
    found.ifPresent(account -> notes().proved(account.id()));
    Step step = found.map(OlderAccountVisit::next).orElse(Step.UNKNOWN);
    notes().place(step);
    return step;
  }

  private static Step next(AccountSnapshot account) {
    return isActive(account) ? Step.KNOWN : Step.WELCOME;
  }

  @Override
  protected Place first() {
    return Step.WELCOME;
  }

  @Override
  protected int places() {
    return Step.STEPS;
  }

  @Override
  protected boolean accepts(AccountSnapshot account) {
    return mayUse(account) && !isActive(account);
  }

  @Override
  public LoginFormsProvider blankPage() {
    return super.blankPage().setAttribute("created", place() == Step.BIRTH_DATES);
  }

  @Override
  protected Response beginning() {
    return new WelcomePage().show(this);
  }

  @Override
  protected void forget() {
    super.forget();
    notes().remove(CREDENTIAL);
    notes().remove(SECRET);
  }

  /** The password was chosen: students are done, guardians prove that they are the children's. */
  void chosen(AccountSnapshot account, Chosen password) {
    events().done(Step.PASSWORD.label());
    if (account.profile() == Profile.GUARDIAN) {
      notes().put(CREDENTIAL, password.credential());
      notes().put(SECRET, password.secret());
      go(Step.BIRTH_DATES);
    } else if (isOpened(account, password)) {
      go(Step.CREATED);
    }
  }

  @Override
  protected void childrenProved() {
    Optional<Chosen> held =
        notes()
            .get(CREDENTIAL)
            .flatMap(
                credential -> notes().get(SECRET).map(secret -> new Chosen(credential, secret)));
    account()
        .ifPresent(
            account -> {
              if (held.isEmpty()) {
                go(Step.PASSWORD);
              } else if (isOpened(account, held.get())) {
                signIn(account);
              }
            });
  }

  private boolean isOpened(AccountSnapshot account, Chosen password) {
    AccountChange change =
        AccountChange.withPassword(arrival.desk().event(), password).in(asker().context());
    ChangeOutcome outcome = directory().apply(account, change);
    if (outcome == ChangeOutcome.APPLIED) {
      events().done(Step.CREATED.label(), EventType.REGISTER);
      SignedIn.prove(context().getAuthenticationSession(), password);
    } else if (outcome == ChangeOutcome.CHANGED_MEANWHILE) {
      refuse(FormMessage.GLOBAL, TRY_AGAIN);
    } else {
      startAgain();
    }
    return outcome == ChangeOutcome.APPLIED;
  }

  /** The account that is active now, or was before. */
  Optional<AccountSnapshot> active() {
    return notes().account().stream()
        .boxed()
        .flatMap(id -> directory().byId(id).stream())
        .filter(account -> mayUse(account) && isActive(account))
        .findFirst();
  }

  /** Whether the account that the older one proves is a guardian's. */
  boolean isGuardians() {
    return notes().account().stream()
        .boxed()
        .flatMap(id -> directory().byId(id).stream())
        .anyMatch(account -> account.profile() == Profile.GUARDIAN);
  }

  /** On to the service. */
  void signIn(AccountSnapshot account) {
    forms().clear();
    forget();
    events().left();
    FirstSignIn.complete(context(), account);
  }

  private boolean mayUse(AccountSnapshot account) {
    return account.progress().frozenAt().isEmpty()
        && account.progress().leftOn().isEmpty()
        && directory().isUsable(account);
  }

  private static boolean isActive(AccountSnapshot account) {
    return account.progress().state() == AccountState.ACTIVE;
  }
}
