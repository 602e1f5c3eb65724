package fr.educonnect.signin.recovery;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.limit.Allowance;
import fr.educonnect.directory.limit.JourneyLimits;
import fr.educonnect.directory.limit.SubjectKind;
import fr.educonnect.directory.recovery.RecoveryRequest;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.message.Channel;
import fr.educonnect.proofs.Asker;
import fr.educonnect.signin.device.DeviceCookie;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.authentication.AuthenticationFlowContext;

/**
 * Looks somebody up and has the answer sent: limits first, the same for everybody, then the same
 * steps whether or not there is anybody.
 */
final class Recovery {

  private final DirectoryProvider directory;
  private final Asker asker;
  private final AuthenticationFlowContext context;

  Recovery(AuthenticationFlowContext context) {
    this.context = context;
    directory = context.getSession().getProvider(DirectoryProvider.class);
    asker = new Asker(context.getSession(), context.getAuthenticationSession());
  }

  /**
   * What came of it.
   *
   * @param shut how long to wait where a limit is reached that is the same for everybody
   * @param account whom the answer goes to, for the event
   */
  record Outcome(Optional<Duration> shut, Optional<AccountSnapshot> account) {}

  /** Has a link sent with which a new password can be chosen. */
  Outcome password(RecoveryForm form) {
    Optional<Duration> shut = limit(form);
    if (shut.isPresent()) {
      return new Outcome(shut, Optional.empty());
    }
    Optional<AccountSnapshot> account =
        directory.byLoginId(form.typed()).filter(directory::isUsable);
    boolean taken =
        directory
            .recovery()
            .passwordLink(account, request(form, account.map(AccountSnapshot::loginId)));
    return outcome(taken, account);
  }

  /** Has the identifier sent. */
  Outcome identifier(RecoveryForm form, Profile profile) {
    Optional<Duration> shut = limit(form);
    if (shut.isPresent()) {
      return new Outcome(shut, Optional.empty());
    }
    List<AccountSnapshot> accounts =
        directory
            .lookup()
            .byConfirmedContact(profile, form.channel(), form.typed(), form.name().orElseThrow())
            .stream()
            .filter(directory::isUsable)
            .toList();
    Optional<AccountSnapshot> first = accounts.stream().findFirst();
    boolean taken =
        directory
            .recovery()
            .identifierReminder(accounts, request(form, first.map(AccountSnapshot::loginId)));
    return outcome(taken, first);
  }

  private Outcome outcome(boolean taken, Optional<AccountSnapshot> account) {
    return taken
        ? new Outcome(Optional.empty(), account)
        : new Outcome(Optional.of(directory.limits().sms().address().window()), Optional.empty());
  }

  private Optional<Duration> limit(RecoveryForm form) {
    JourneyLimits limits = directory.limits();
    Allowance address =
        Allowance.one(
            directory.subject(SubjectKind.LOOKUP_ADDRESS, asker.address()), limits.lookups());
    Allowance typed =
        Allowance.one(directory.subject(SubjectKind.LOOKUP_TYPED, form.typed()), limits.typed());
    Set<Allowance> refused = directory.allowances().take(List.of(address, typed));
    return refused.stream().map(one -> one.limit().window()).max(Duration::compareTo);
  }

  private RecoveryRequest request(RecoveryForm form, Optional<String> login) {
    Optional<String> device =
        form.channel() == Channel.SMS
            ? login.flatMap(DeviceCookie.read(context.getSession())::knownFor)
            : Optional.empty();
    return new RecoveryRequest(
        form.channel(), form.typed(), asker.context(), asker.address(), device);
  }
}
