package fr.educonnect.importjobs.command;

import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountChanges;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.ChangeOutcome;
import fr.educonnect.directory.account.ChildrenNotices;
import fr.educonnect.directory.account.GuardianLinks;
import fr.educonnect.directory.account.LinkedStudent;
import fr.educonnect.directory.franceconnect.FranceConnectLinks;
import fr.educonnect.directory.join.JoinReads;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.proof.BirthDateProofs;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.link.BirthDateLimits;
import fr.educonnect.domain.link.LinkStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the assistance team decides about single accounts. */
@Command(
    name = "account",
    description = "What the assistance team decides about one account.",
    subcommands = {JoinCommand.class, UndoJoinCommand.class})
final class AccountCommand {

  private static final String NOT_FROZEN = "it is not frozen";

  @FunctionalInterface
  private interface Decision {
    boolean on(DirectoryPool pool, AccountSnapshot account);
  }

  /**
   * What a decision comes to.
   *
   * @param done what is told of it
   * @param otherwise why it does not apply to an account
   */
  private record Result(String done, String otherwise) {}

  @Command(
      name = "unfreeze",
      description = "The activation was right: the frozen account signs in again.")
  int unfreeze(@Mixin AccountOptions options) {
    return decide(
        options, new Result("no longer frozen", NOT_FROZEN), change(AccountEvent.UNFREEZE));
  }

  @Command(
      name = "start-over",
      description =
          "The activation was wrong: the frozen account is « non notifié », and all that the"
              + " activation brought is gone (password, addresses, confirmed children). Accounts that"
              + " were joined to it in the last 30 days have to be separated first.")
  int startOver(@Mixin AccountOptions options) {
    DirectoryPool pool = options.pool();
    Optional<AccountSnapshot> account = options.find(pool);
    ChangeOutcome outcome =
        account
            .map(found -> apply(pool, found, AccountEvent.START_OVER))
            .orElse(ChangeOutcome.NOT_IN_THIS_STATE);
    return switch (outcome) {
      case APPLIED -> options.tell(account.orElseThrow(), "not notified");
      case HAS_JOINED -> options.tellNothing(account, joined(pool, account.orElseThrow()));
      default -> options.tellNothing(account, NOT_FROZEN);
    };
  }

  // Whoever activated it in another's name may have joined accounts to it too.
  private static String joined(DirectoryPool pool, AccountSnapshot account) {
    return new JoinReads(pool)
        .to(account.id()).stream()
            .map(join -> Long.toString(join.otherId()))
            .collect(
                Collectors.joining(
                    ", ", "accounts were joined to it: first `account undo-join` ", ""));
  }

  @Command(
      name = "reopen-proof",
      description = "Birth dates can be tried again after too many wrong ones.")
  int reopenProof(@Mixin AccountOptions options) {
    return decide(
        options,
        new Result("birth dates open", "no wrong birth date was ever given"),
        (pool, account) ->
            new BirthDateProofs(pool, BirthDateLimits.DEFAULT, ChildrenNotices.NONE)
                .reopen(account.id()));
  }

  @Command(name = "put-back", description = "A child reported as wrong is « à confirmer » again.")
  int putBack(
      @Mixin AccountOptions options,
      @Option(
              names = "--student",
              paramLabel = "NUMBER",
              description = "The student's number, where several are reported.")
          Long student) {
    return decide(
        options,
        new Result(
            "to be confirmed again",
            "no child is reported, or several are: say which with --student"),
        (pool, account) -> putBack(pool, account, student));
  }

  @Command(
      name = "unlink-franceconnect",
      description =
          "FranceConnect opens the account no more. The next sign-in with it asks for the telephone"
              + " and the birth dates again.")
  int unlinkFranceConnect(@Mixin AccountOptions options) {
    return decide(
        options,
        new Result("FranceConnect no longer opens it", "FranceConnect does not open it"),
        (pool, account) -> new FranceConnectLinks(pool).unlink(account.id()));
  }

  @Command(
      name = "undo-franceconnect",
      description =
          "The identity of FranceConnect that was replaced within the last 72 hours opens the"
              + " account again, and the one that took its place does not.")
  int undoFranceConnect(@Mixin AccountOptions options) {
    return decide(
        options,
        new Result(
            "opened by the former identity of FranceConnect",
            "no identity was replaced within the last 72 hours"),
        (pool, account) -> new FranceConnectLinks(pool).undoReplacement(account.id()));
  }

  private static boolean putBack(DirectoryPool pool, AccountSnapshot account, Long student) {
    GuardianLinks links = new GuardianLinks(pool, ChildrenNotices.NONE);
    List<Long> reported =
        links.of(account.id()).stream()
            .filter(link -> link.status() == LinkStatus.REPORTED)
            .map(LinkedStudent::studentId)
            .filter(id -> student == null || student.equals(id))
            .toList();
    return reported.size() == 1 && links.putBack(account.id(), reported.get(0));
  }

  private static Decision change(AccountEvent event) {
    return (pool, account) -> apply(pool, account, event) == ChangeOutcome.APPLIED;
  }

  private static ChangeOutcome apply(
      DirectoryPool pool, AccountSnapshot account, AccountEvent event) {
    return new AccountChanges(pool).apply(account, AccountChange.of(event));
  }

  private static int decide(AccountOptions options, Result result, Decision decision) {
    DirectoryPool pool = options.pool();
    Optional<AccountSnapshot> account = options.find(pool);
    boolean changed = account.isPresent() && decision.on(pool, account.get());
    return changed
        ? options.tell(account.get(), result.done())
        : options.tellNothing(account, result.otherwise());
  }
}
