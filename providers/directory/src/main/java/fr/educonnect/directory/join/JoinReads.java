package fr.educonnect.directory.join;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.Alias;
import fr.educonnect.directory.account.SingleAccount;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.join.JoinRules;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which accounts are joined, and what identifiers an account has beside its own. */
public final class JoinReads {

  private static final String JOIN =
      """
      select j.other_id, j.kept_id, o.login_id, k.login_id, j.joined_at,
        array_remove(array[lower(o.mail), o.mobile, lower(k.mail), k.mobile], null)
      from account_join j
      join account o on o.id = j.other_id
      join account k on k.id = j.kept_id
      where j.joined_at > ? and
      """;

  private static final String BY_OTHER = JOIN + " j.other_id = ?";
  private static final String BY_KEPT =
      JOIN + " j.kept_id = ? order by j.joined_at desc, j.other_id";
  private static final String BY_LOGIN = JOIN + " o.login_id = ?";

  private static final String ALIASES =
      """
      select l.login_id, l.former_id, l.since, j.other_id is not null
      from account_alias l
      left join account_join j
        on j.other_id = l.former_id and j.kept_id = l.account_id and j.joined_at > ?
      where l.account_id = ? order by l.since, l.login_id
      """;

  private final DirectoryPool pool;

  public JoinReads(DirectoryPool pool) {
    this.pool = pool;
  }

  /** The join of this account to another one, while it can be undone. */
  public Optional<AccountJoin> of(long otherId) {
    return joins(BY_OTHER, otherId).stream().findFirst();
  }

  /**
   * The same by the identifier.
   *
   * @param login folded
   */
  public Optional<AccountJoin> byLogin(String login) {
    return joins(BY_LOGIN, login).stream().findFirst();
  }

  /** The account, also where it was joined to another one. */
  public Optional<AccountSnapshot> account(long id) {
    return pool.read(connection -> SingleAccount.read(connection, id));
  }

  /** The joins to this account that can be undone, the last one first. */
  public List<AccountJoin> to(long keptId) {
    return joins(BY_KEPT, keptId);
  }

  /** The identifiers that sign in to the account beside its own. */
  public List<Alias> aliases(long accountId) {
    return pool.read(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(ALIASES)) {
            statement.setObject(
                1, Instant.now().minus(JoinRules.UNDONE_WITHIN).atOffset(ZoneOffset.UTC));
            statement.setLong(2, accountId);
            List<Alias> aliases = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
              while (row.next()) {
                aliases.add(
                    new Alias(row.getString(1), row.getLong(2), time(row, 3), row.getBoolean(4)));
              }
            }
            return aliases;
          }
        });
  }

  private List<AccountJoin> joins(String sql, Object key) {
    return pool.read(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(
                1, Instant.now().minus(JoinRules.UNDONE_WITHIN).atOffset(ZoneOffset.UTC));
            statement.setObject(2, key);
            List<AccountJoin> joins = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
              while (row.next()) {
                joins.add(join(row));
              }
            }
            return joins;
          }
        });
  }

  private static AccountJoin join(ResultSet row) throws SQLException {
    Set<String> contacts = new TreeSet<>();
    for (String contact : (String[]) row.getArray(6).getArray()) {
      contacts.add(contact.toLowerCase(Locale.ROOT));
    }
    return new AccountJoin(
        row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), time(row, 5), contacts);
  }

  private static Instant time(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
