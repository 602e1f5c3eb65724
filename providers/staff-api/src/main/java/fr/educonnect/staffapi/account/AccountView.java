package fr.educonnect.staffapi.account;

import fr.educonnect.directory.account.AccountContacts;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.Alias;
import fr.educonnect.directory.staff.page.AccountPage;
import fr.educonnect.directory.staff.page.LastMessages;
import fr.educonnect.directory.staff.roster.RosterRow.Sending;
import fr.educonnect.directory.staff.sheet.ShownPassword;
import fr.educonnect.domain.account.AccountOrigin;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.account.StaffAction;
import fr.educonnect.domain.notification.ActivationBlocker;
import fr.educonnect.domain.notification.ActivationPath;
import fr.educonnect.staffapi.answer.Maybe;
import fr.educonnect.staffapi.answer.Moments;
import fr.educonnect.staffapi.answer.Names;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The page of an account.
 *
 * @param notifiedAddress where it is notified by mail; null where there is none, or of a student
 * @param sending how the last notification by mail stands
 * @param lastMessages how the last mail and text message stand that went to its contacts of today
 * @param students of a guardian
 * @param pupil of a student
 * @param guardians of a student
 * @param formerLogins identifiers of accounts that were joined to it
 * @param blockers what keeps the person from activating, by path
 * @param actions what may be done to it alone
 * @param birthDatesClosed whether the proof by birth dates waits to be opened again
 */
public record AccountView(
    Identity identity,
    Life life,
    Contacts contacts,
    @Maybe String notifiedAddress,
    Sending sending,
    LastMessages lastMessages,
    List<SourceView> sources,
    List<ChildView> students,
    @Maybe PupilView pupil,
    List<GuardianView> guardians,
    List<String> formerLogins,
    List<HistoryView> history,
    Map<ActivationPath, Set<ActivationBlocker>> blockers,
    Set<StaffAction> actions,
    boolean birthDatesClosed) {

  /**
   * Whose account it is, and with what it signs in.
   *
   * @param password in clear while it is provisional; null for a tool
   */
  public record Identity(
      long id,
      Profile profile,
      Names names,
      String loginId,
      ShownPassword.Kind passwordKind,
      @Maybe String password,
      boolean franceConnect) {

    @Override
    public String toString() {
      return "Identity";
    }
  }

  /** How far it has come, and when. */
  public record Life(
      AccountState state,
      @Maybe AccountOrigin origin,
      @Maybe String notifiedAt,
      @Maybe String activatedAt,
      @Maybe String lastSignInAt,
      @Maybe String resetAskedAt,
      @Maybe String frozenAt) {}

  /** The account's own means of contact. */
  public record Contacts(
      @Maybe String mail,
      @Maybe String mailConfirmedAt,
      @Maybe String mobile,
      @Maybe String mobileConfirmedAt,
      @Maybe String pendingMail) {

    static Contacts of(AccountContacts contacts) {
      return new Contacts(
          contacts.mail().orElse(null),
          Moments.text(contacts.mailConfirmedAt()),
          contacts.mobile().orElse(null),
          Moments.text(contacts.mobileConfirmedAt()),
          contacts.pendingMail().orElse(null));
    }

    @Override
    public String toString() {
      return "Contacts";
    }
  }

  /**
   * @param toTool without the password
   */
  static AccountView of(AccountPage page, boolean toTool) {
    AccountSnapshot account = page.account();
    return new AccountView(
        identity(page, toTool),
        life(page),
        Contacts.of(account.contacts()),
        page.notifiedAt().orElse(null),
        page.sending(),
        page.lastMessages(),
        page.sources().stream().map(SourceView::of).toList(),
        page.students().stream().map(ChildView::of).toList(),
        page.pupil().map(PupilView::of).orElse(null),
        page.guardians().stream().map(GuardianView::of).toList(),
        page.aliases().stream().map(Alias::loginId).toList(),
        page.history().stream().map(HistoryView::of).toList(),
        page.blockers(),
        PossibleActions.of(account),
        page.birthDatesClosed());
  }

  private static Identity identity(AccountPage page, boolean toTool) {
    AccountSnapshot account = page.account();
    return new Identity(
        account.id(),
        account.profile(),
        Names.of(account.names()),
        account.loginId(),
        page.password().kind(),
        toTool ? null : page.password().clear().orElse(null),
        account.franceConnect().isPresent());
  }

  // After the three months the dates and the origin of the distribution count for nothing.
  private static Life life(AccountPage page) {
    var progress = page.account().progress();
    boolean lapsed = page.state() != progress.state();
    return new Life(
        page.state(),
        lapsed ? null : progress.origin().orElse(null),
        lapsed ? null : Moments.text(progress.notifiedAt()),
        Moments.text(progress.activatedAt()),
        Moments.text(progress.lastSignInAt()),
        Moments.text(progress.resetAskedAt()),
        Moments.text(progress.frozenAt()));
  }

  @Override
  public String toString() {
    return "AccountView";
  }
}
