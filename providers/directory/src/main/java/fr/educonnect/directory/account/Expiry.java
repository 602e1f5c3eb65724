package fr.educonnect.directory.account;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.account.Transitions;
import fr.educonnect.domain.password.ProvisionalPassword;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * The end of the three months after the last distribution, for all accounts that were not activated
 * by then: what {@link AccountEvent#EXPIRE} does to one, done to many. It can be stopped and
 * started again at any moment, also twice at the same time.
 */
public final class Expiry {

  private static final String COUNT =
      """
      select count(*) from account
      where profile = ?::profile and state = ?::account_state and notified_at < ?
          and joined_to is null
      """;

  // Whoever is changing an account at this moment decides on it; the next run looks again.
  private static final String END =
      """
      with due as (
        select id from account
        where profile = ?::profile and state = ?::account_state and notified_at < ?
          and joined_to is null
        order by id limit ? for update skip locked
      ), links as (
        delete from proof p using due
        where p.account_id = due.id and p.purpose = 'VALIDATE_MAIL'
      )
      update account set %s from due where account.id = due.id
      """;

  private final DirectoryPool pool;

  public Expiry(DirectoryPool pool) {
    this.pool = pool;
  }

  /** How many accounts {@link #end} would end. */
  public ExpiryCounts due(Instant now) {
    return sum((profile, state) -> count(new Ending(profile, state, now)));
  }

  /** Ends the accounts whose three months are over, some at a time. */
  public ExpiryCounts end(Instant now) {
    return sum((profile, state) -> end(new Ending(profile, state, now)));
  }

  private static ExpiryCounts sum(Step step) {
    return new ExpiryCounts(
        step.on(Profile.STUDENT, AccountState.NOTIFIED)
            + step.on(Profile.GUARDIAN, AccountState.NOTIFIED),
        step.on(Profile.GUARDIAN, AccountState.ACTIVATING));
  }

  private int count(Ending ending) {
    return pool.read(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
            ending.set(statement);
            return number(statement);
          }
        });
  }

  private int end(Ending ending) {
    return pool.inBatches(ending::endSome);
  }

  private static int number(PreparedStatement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }

  @FunctionalInterface
  private interface Step {
    int on(Profile profile, AccountState state);
  }

  /** The accounts of one row of the domain's table, at one moment. */
  private record Ending(Profile profile, AccountState state, Instant now) {

    void set(PreparedStatement statement) throws SQLException {
      statement.setString(1, profile.name());
      statement.setString(2, state.name());
      statement.setObject(3, ProvisionalPassword.aliveSince(now).atOffset(ZoneOffset.UTC));
    }

    int endSome(Connection connection, int most) throws SQLException {
      AccountColumns columns =
          TransitionColumns.of(Transitions.of(profile, state, AccountEvent.EXPIRE).orElseThrow());
      try (PreparedStatement statement =
          connection.prepareStatement(END.formatted(columns.sql()))) {
        set(statement);
        statement.setInt(4, most);
        columns.fill(statement, 5);
        return statement.executeUpdate();
      }
    }
  }
}
