package fr.educonnect.importjobs.command;

import fr.educonnect.directory.join.AccountJoin;
import fr.educonnect.directory.join.AccountJoins;
import fr.educonnect.directory.join.JoinReads;
import fr.educonnect.directory.pool.DirectoryPool;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Two accounts that were joined are not one guardian's after all. */
@Command(
    name = "undo-join",
    description =
        "An account that was joined to another less than 30 days ago is one of its own again; both"
            + " are as they were, and are told. ACCOUNT is the one that was joined to the other.")
final class UndoJoinCommand implements Callable<Integer> {

  @Mixin private AccountOptions options;
  @Mixin private MessageOptions messages;

  @Override
  public Integer call() {
    DirectoryPool pool = options.pool();
    Optional<AccountJoin> join = options.findJoin(new JoinReads(pool));
    boolean undone =
        join.isPresent()
            && new AccountJoins(pool)
                .undo(join.get().otherId(), messages.context(), Optional.empty());
    return undone
        ? options.tell("account " + join.get().otherId(), "no longer joined")
        : options.tellNothing(options.find(pool), "it was joined to none that can still be undone");
  }
}
