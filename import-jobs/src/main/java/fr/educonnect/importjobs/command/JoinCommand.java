package fr.educonnect.importjobs.command;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.join.AccountJoins;
import fr.educonnect.directory.join.JoinRequest;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.join.JoinProof;
import fr.educonnect.domain.join.JoinRefusal;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The assistance team found out that two accounts are one guardian's. */
@Command(
    name = "join",
    description =
        "Two accounts are one guardian's: this one stays, with its password; the other's children"
            + " and records come to it, and its identifier signs in to it. Both are told, and it can"
            + " be undone within 30 days.")
final class JoinCommand implements Callable<Integer> {

  @Mixin private AccountOptions options;
  @Mixin private MessageOptions messages;

  @Option(
      names = "--with",
      paramLabel = "OTHER",
      required = true,
      description = "The other account's number or identifier.")
  private String with;

  @Override
  public Integer call() {
    DirectoryPool pool = options.pool();
    Optional<AccountSnapshot> kept = options.find(pool);
    Optional<AccountSnapshot> other = AccountOptions.find(pool, with);
    if (kept.isEmpty() || other.isEmpty()) {
      return options.tellNothing(kept, "there is no other account of this number or identifier");
    }
    Optional<JoinRefusal> refusal =
        new AccountJoins(pool)
            .join(
                new JoinRequest(
                    kept.get(),
                    other.get(),
                    JoinProof.ASSISTANCE,
                    Optional.of(options.reference()),
                    messages.context(),
                    Optional.empty()));
    return refusal.isEmpty()
        ? options.tell(kept.get(), "joined with " + other.get())
        : options.tellNothing(kept, reason(refusal.get()));
  }

  private static String reason(JoinRefusal refusal) {
    return switch (refusal) {
      case NOT_A_GUARDIAN -> "one of the two is a student's";
      case SAME_ACCOUNT -> "both are the same account";
      case FROZEN -> "one of the two is frozen: decide about it first";
      case KEPT_NOT_ACTIVE -> "the other one is active and this one is not: join them in reverse";
      case OTHER_HAS_JOINED ->
          "an account was joined to the other one less than 30 days ago: undo that, or wait";
      case NOT_PROVABLE, NAMES_DIFFER, CHANGED_MEANWHILE -> "one of the two has changed: try again";
    };
  }
}
