package fr.educonnect.signin.recovery;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.limit.Allowance;
import fr.educonnect.directory.limit.Limit;
import fr.educonnect.directory.limit.SubjectKind;
import fr.educonnect.directory.recovery.RecoveryAnswer;
import fr.educonnect.directory.recovery.RecoveryRequest;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.proofs.Asker;
import fr.educonnect.proofs.device.DeviceCookie;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;

/**
 * Looks somebody up and has the answer sent: limits that are the same for everybody, and the same
 * steps whether or not there is anybody. A device that the account knows has limits of its own, so
 * that strangers can use up nobody's.
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
   * @param answer for the event
   * @param shut how long to wait where a limit is reached that is the same for everybody
   * @param account whom it is about, for the event
   */
  record Outcome(
      RecoveryAnswer answer, Optional<Duration> shut, Optional<AccountSnapshot> account) {

    /** Word of the event where nothing was sent. */
    String reason() {
      return switch (answer) {
        case TOO_MANY -> "too_many";
        case TOO_MANY_TO_PERSON -> "too_many_to_person";
        case NO_CONTACT, SENT -> account.isPresent() ? "no_contact" : "nobody";
      };
    }
  }

  /** Has a link sent with which a new password can be chosen. */
  Outcome password(RecoveryForm form) {
    Optional<String> device = DeviceCookie.read(context.getSession()).knownFor(form.typed());
    Optional<Duration> shut = lookup().or(() -> typed(form, device));
    if (shut.isPresent()) {
      return new Outcome(RecoveryAnswer.TOO_MANY, shut, Optional.empty());
    }
    Optional<AccountSnapshot> account =
        directory.lookup().byLogin(form.typed()).filter(directory::isUsable);
    return outcome(directory.recovery().passwordLink(account, request(form, device)), account);
  }

  /** Has the identifier sent. */
  Outcome identifier(RecoveryForm form, Profile profile) {
    Optional<Duration> shut = lookup();
    if (shut.isPresent()) {
      return new Outcome(RecoveryAnswer.TOO_MANY, shut, Optional.empty());
    }
    List<AccountSnapshot> accounts =
        directory
            .lookup()
            .byConfirmedContact(profile, form.channel(), form.typed(), form.name().orElseThrow())
            .stream()
            .filter(directory::isUsable)
            .toList();
    Optional<AccountSnapshot> first = accounts.stream().findFirst();
    Optional<String> device =
        first
            .map(AccountSnapshot::loginId)
            .flatMap(DeviceCookie.read(context.getSession())::knownFor);
    Optional<Duration> typed = typed(form, device);
    return typed.isPresent()
        ? new Outcome(RecoveryAnswer.TOO_MANY, typed, Optional.empty())
        : outcome(directory.recovery().identifierReminder(accounts, request(form, device)), first);
  }

  private Outcome outcome(RecoveryAnswer answer, Optional<AccountSnapshot> account) {
    return answer == RecoveryAnswer.TOO_MANY
        ? new Outcome(
            answer, Optional.of(directory.limits().sms().address().window()), Optional.empty())
        : new Outcome(answer, Optional.empty(), account);
  }

  /** How long to wait where this address has looked up too many. */
  private Optional<Duration> lookup() {
    return take(SubjectKind.LOOKUP_ADDRESS, asker.address(), directory.limits().lookups());
  }

  /** The same where this person was looked up too often: by strangers, or on this device. */
  private Optional<Duration> typed(RecoveryForm form, Optional<String> device) {
    Limit limit = directory.limits().typed();
    return device.isPresent()
        ? take(SubjectKind.LOOKUP_DEVICE, device.get(), limit)
        : take(SubjectKind.LOOKUP_TYPED, form.typed(), limit);
  }

  private Optional<Duration> take(SubjectKind kind, String value, Limit limit) {
    Allowance one = Allowance.one(directory.subject(kind, value), limit);
    return directory.allowances().take(List.of(one)).isEmpty()
        ? Optional.empty()
        : Optional.of(limit.window());
  }

  private RecoveryRequest request(RecoveryForm form, Optional<String> device) {
    return new RecoveryRequest(
        form.channel(), form.typed(), asker.context(), asker.address(), device);
  }
}
