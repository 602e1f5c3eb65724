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
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which account a decision is about, and why it was taken. */
final class AccountOptions {

  /** No blanks: a reference has none, and what tells of persons does. */
  private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9._:/#-]{1,64}");

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Mixin private SettingsOption settings;

  @Parameters(paramLabel = "ACCOUNT", description = "The account's number or identifier.")
  private String account;

  private String reason;

  @Option(
      names = "--reason",
      paramLabel = "REFERENCE",
      required = true,
      description = "Reference of the request, e.g. a ticket's number; nothing about persons.")
  void setReason(String reference) {
    if (!REFERENCE.matcher(reference).matches()) {
      throw new ParameterException(
          spec.commandLine(), "--reason: letters, digits and ._:/#- only, 64 at most");
    }
    reason = reference;
  }

  DirectoryPool pool() {
    return SettingsOption.pool(settings.read());
  }

  String reference() {
    return reason;
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
    return tell(ExitCode.OK, account + ": " + what);
  }

  /** Tells why nothing was done. */
  int tellNothing(Optional<AccountSnapshot> found, String why) {
    return tell(
        ExitCode.NOT_APPLICABLE,
        found
            .map(account -> account + ": nothing changed, " + why)
            .orElse("no such account: nothing changed, look for its number or identifier"));
  }

  private int tell(ExitCode code, String what) {
    spec.commandLine().getOut().printf("%s (%s)%n", what, reason);
    spec.commandLine().getOut().flush();
    return code.code();
  }
}
