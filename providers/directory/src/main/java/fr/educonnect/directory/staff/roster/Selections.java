package fr.educonnect.directory.staff.roster;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.query.Query;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import java.util.List;
import java.util.Set;

/** Resolves selections to the accounts that they are about today, each once. */
public final class Selections {

  private static final String ACCOUNTS =
      """
      select account_id, state from (
        select distinct on (account_id) account_id, state, folded(class_name) as class_key, tie,
          student_id
        from wanted
        order by account_id, class_key nulls first, tie, student_id) as once
      order by class_key nulls first, tie, student_id, account_id
      """;

  private final DirectoryPool pool;

  public Selections(DirectoryPool pool) {
    this.pool = pool;
  }

  /** The accounts by class and student's name; a guardian of several at the first of them. */
  public List<SelectedAccount> resolve(long schoolId, Profile profile, Selection selection) {
    Query query =
        selection instanceof Selection.Whole whole
            ? accounts(schoolId, profile, whole)
            : accounts(schoolId, profile, ((Selection.These) selection).accounts());
    return pool.read(
        connection ->
            query.list(
                connection,
                row ->
                    new SelectedAccount(
                        row.number("account_id"), row.constant("state", AccountState.class))));
  }

  private static Query accounts(long schoolId, Profile profile, Selection.Whole whole) {
    return new RosterSql(schoolId, profile, whole.filter())
        .pairs(false)
        .add(", wanted as (select * from kept where account_id <> all (?))", whole.except())
        .add(ACCOUNTS);
  }

  private static Query accounts(long schoolId, Profile profile, Set<Long> ids) {
    return new RosterSql(schoolId, profile, RosterFilter.ALL)
        .pairs(false)
        .add(", wanted as (select * from kept where account_id = any (?))", ids)
        .add(ACCOUNTS);
  }
}
