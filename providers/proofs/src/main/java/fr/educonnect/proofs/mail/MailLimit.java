package fr.educonnect.proofs.mail;

import fr.educonnect.directory.limit.Allowance;
import fr.educonnect.directory.limit.Limit;
import fr.educonnect.directory.limit.SubjectKind;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.proofs.journey.JourneyVisit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.sessions.AuthenticationSessionModel;

/** How often one account may be sent the link, on all nodes together. */
public final class MailLimit {

  private static final String SENT = "educonnect.mail-sent-at";

  /** Between two mails with the same link; a corrected address waits for nothing. */
  private static final Duration PAUSE = Duration.ofSeconds(60);

  private static final String TOO_SOON = "mailTooSoon";
  private static final String TOO_MANY = "mailTooMany";

  private final DirectoryProvider directory;
  private final String account;

  private MailLimit(DirectoryProvider directory, long account) {
    this.directory = directory;
    this.account = Long.toString(account);
  }

  /** The limit of the account of the request. */
  public static MailLimit of(JourneyVisit visit) {
    return new MailLimit(visit.directory(), visit.account().id());
  }

  /**
   * Takes one mail with the same link.
   *
   * @return message key that says why not; empty if it may go out
   */
  public Optional<String> take() {
    return take(List.of(perHour(), pause()));
  }

  /** Takes one mail to a corrected address, see {@link #take()}. */
  public Optional<String> takeCorrection() {
    return take(List.of(perHour()));
  }

  private Optional<String> take(List<Allowance> wanted) {
    Set<Allowance> refused = directory.allowances().take(wanted);
    if (refused.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(refused.contains(perHour()) ? TOO_MANY : TOO_SOON);
  }

  private Allowance perHour() {
    return Allowance.one(
        directory.subject(SubjectKind.MAIL_ACCOUNT, account), directory.limits().mails());
  }

  private Allowance pause() {
    return Allowance.one(
        directory.subject(SubjectKind.MAIL_ACCOUNT, account + "/pause"), new Limit(1, PAUSE));
  }

  /** A mail was sent from this tab. */
  public static void sent(AuthenticationSessionModel tab) {
    tab.setAuthNote(SENT, Long.toString(JourneyVisit.now().getEpochSecond()));
  }

  /** Seconds until the next mail can be asked for in this tab; 0 when it can be now. */
  public static int secondsLeft(AuthenticationSessionModel tab) {
    long now = JourneyVisit.now().getEpochSecond();
    return Optional.ofNullable(tab.getAuthNote(SENT))
        .map(since -> Long.parseLong(since) + PAUSE.toSeconds() - now)
        .filter(left -> left > 0)
        .map(Long::intValue)
        .orElse(0);
  }
}
