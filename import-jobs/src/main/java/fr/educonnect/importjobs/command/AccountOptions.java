package fr.educonnect.importjobs.command;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.Accounts;
import fr.educonnect.directory.join.AccountJoin;
import fr.educonnect.directory.join.JoinReads;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.login.LoginId;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which account a decision is about, and why it was taken. */
final class AccountOptions {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Mixin private SettingsOption settings;
  @Mixin private Reason reason;

  @Parameters(paramLabel = "ACCOUNT", description = "The account's number or identifier.")
  private String account;

  DirectoryPool pool() {
    return SettingsOption.pool(settings.read());
  }

  String reference() {
    return reason.reference();
  }

  Optional<AccountSnapshot> find(DirectoryPool pool) {
    return find(pool, account);
  }

  /** The join of the account, which is no longer found as one of its own. */
  Optional<AccountJoin> findJoin(JoinReads joins) {
    return NUMBER.matcher(account).matches()
        ? joins.of(Long.parseLong(account))
        : joins.byLogin(LoginId.fold(account));
  }

  /**
   * @param account number or identifier
   */
  static Optional<AccountSnapshot> find(DirectoryPool pool, String account) {
    Accounts accounts = new Accounts(pool);
    return NUMBER.matcher(account).matches()
        ? accounts.byId(Long.parseLong(account))
        : accounts.byLoginId(LoginId.fold(account));
  }

  /** Tells what was done to which account. */
  int tell(AccountSnapshot account, String what) {
    return tell(account.toString(), what);
  }

  /** The same of an account that was not read. */
  int tell(String account, String what) {
    return reason.tell(spec, ExitCode.OK, account + ": " + what);
  }

  /** Tells why nothing was done. */
  int tellNothing(Optional<AccountSnapshot> found, String why) {
    return reason.tell(
        spec,
        ExitCode.NOT_APPLICABLE,
        found
            .map(account -> account + ": nothing changed, " + why)
            .orElse("no such account: nothing changed, look for its number or identifier"));
  }
}
