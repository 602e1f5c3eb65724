package fr.educonnect.directory.account;

import fr.educonnect.directory.guard.FailureSubject;
import fr.educonnect.directory.guard.SignInSubjects;
import fr.educonnect.directory.pool.DirectoryPool;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sign-in: one statement before the password is looked at, one after. A failed try is counted by
 * {@link fr.educonnect.directory.guard.FailureCounters}.
 */
public final class SignInDirectory {

  private static final String READ =
      """
      select (
          select array_agg(encode(f.subject, 'hex')) from sign_in_failure f
          where f.subject in (select decode(hash, 'hex') from unnest(?::text[]) as hash)
            and f.locked_until > now()) as locked,
        found.*
      from (values (1)) as always
      left join lateral (
      """
          + AccountRow.SELECT
          + "where a.id = "
          + LoginIds.ACCOUNT
          + ") as found on true";

  private static final String SUCCEEDED =
      """
      with cleared as (
        delete from sign_in_failure
        where subject in (select decode(hash, 'hex') from unnest(?::text[]) as hash))
      update account set
        previous_sign_in_at = last_sign_in_at,
        last_sign_in_at = now(),
        password_credential = case when password_secret = ? then ? else password_credential end,
        password_secret = case when password_secret = ? then ? else password_secret end
      where id = ?
      """;

  private static final String REHASHED =
      """
      update account set password_credential = ?, password_secret = ?
      where id = ? and password_secret = ?
      """;

  private final DirectoryPool pool;

  public SignInDirectory(DirectoryPool pool) {
    this.pool = pool;
  }

  /** The account and the locks together. */
  public SignInView read(String foldedLogin, SignInSubjects subjects) {
    return pool.read(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setArray(1, hashes(connection, subjects.all()));
            LoginIds.set(statement, 2, foldedLogin);
            return view(statement, subjects);
          }
        });
  }

  /**
   * Keeps the times of this sign-in and of the one before, forgets the failures of the identifier
   * and of the device, and stores the password's new hash if there is one.
   */
  public void succeeded(long accountId, SignInSubjects subjects, Optional<Rehash> rehash) {
    pool.write(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(SUCCEEDED)) {
            statement.setArray(1, hashes(connection, subjects.clearedBySuccess()));
            statement.setString(2, rehash.map(Rehash::oldSecret).orElse(null));
            statement.setString(3, rehash.map(Rehash::credential).orElse(null));
            statement.setString(4, rehash.map(Rehash::oldSecret).orElse(null));
            statement.setString(5, rehash.map(Rehash::secret).orElse(null));
            statement.setLong(6, accountId);
            return statement.executeUpdate();
          }
        });
  }

  /** Stores a password's new hash alone. */
  public void store(long accountId, Rehash rehash) {
    pool.write(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(REHASHED)) {
            statement.setString(1, rehash.credential());
            statement.setString(2, rehash.secret());
            statement.setLong(3, accountId);
            statement.setString(4, rehash.oldSecret());
            return statement.executeUpdate();
          }
        });
  }

  private static SignInView view(PreparedStatement statement, SignInSubjects subjects)
      throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      row.next();
      row.getLong("id");
      Optional<AccountSnapshot> account =
          row.wasNull() ? Optional.empty() : Optional.of(AccountRow.read(row));
      return new SignInView(account, locked(row, subjects));
    }
  }

  private static Set<FailureSubject> locked(ResultSet row, SignInSubjects subjects)
      throws SQLException {
    Array hashes = row.getArray("locked");
    if (hashes == null) {
      return Set.of();
    }
    Set<String> locked = Set.of((String[]) hashes.getArray());
    return subjects.all().stream()
        .filter(subject -> locked.contains(subject.hash()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Array hashes(Connection connection, List<FailureSubject> subjects)
      throws SQLException {
    return connection.createArrayOf("text", subjects.stream().map(FailureSubject::hash).toArray());
  }
}
