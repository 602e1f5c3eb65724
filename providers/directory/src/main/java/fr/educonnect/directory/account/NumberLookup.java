package fr.educonnect.directory.account;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.franceconnect.RegisterName;
import fr.educonnect.domain.name.MatchHash;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the guardians who have a mobile number: in the registers, or confirmed as their account's
 * own. The same statements whether there is anybody, and somebody else is read where there is
 * nobody.
 */
public final class NumberLookup {

  /** Of a number that so many share, nobody is told apart by names. */
  private static final int MOST_HOLDERS = 10;

  /** Whoever is read in place of nobody: the guardian whose number comes next. */
  private static final String HOLDERS =
      """
      with found as materialized (
        select a.id
        from guardian_contact k
        join source_guardian g on g.id = k.source_guardian_id
        join account a on a.id = g.account_id
        where k.contact = ?
          and g.removed_on is null and g.issue is null and not g.legal_entity
          and (? = any (g.mobiles) or g.sms_mobile = ?)
          and a.left_on is null
        union
        select a.id from account a
        where a.mobile = ? and a.profile = 'GUARDIAN' and a.left_on is null
        limit ?
      ), in_place as materialized (
        (select k.source_guardian_id from guardian_contact k
         where k.contact > ? order by k.contact limit 1)
        union all
        (select k.source_guardian_id from guardian_contact k order by k.contact limit 1)
        limit 1
      )
      select true, id from found
      union all
      select false, g.account_id from in_place p
      join source_guardian g on g.id = p.source_guardian_id where g.account_id is not null
      """;

  private static final String ACCOUNTS = AccountRow.SELECT + "where a.id = any (?) order by a.id";

  private static final String NAMES =
      """
      select a.id, a.family_name, null as birth_name, a.first_name from account a
      where a.id = any (?)
      union all
      select g.account_id, g.family_name, g.birth_name, g.first_name from source_guardian g
      where g.account_id = any (?) and g.removed_on is null and g.issue is null
      """;

  private final DirectoryPool pool;

  public NumberLookup(DirectoryPool pool) {
    this.pool = pool;
  }

  /**
   * @param number E.164
   */
  public List<NumberHolder> holders(String number) {
    return pool.read(
        connection -> {
          Set<Long> found = new TreeSet<>();
          Set<Long> inPlace = new TreeSet<>();
          find(connection, number, found, inPlace);
          Set<Long> read = found.isEmpty() ? inPlace : found;
          Map<Long, List<RegisterName>> names = names(connection, read);
          List<NumberHolder> holders = accounts(connection, read, names);
          return found.isEmpty() ? List.of() : holders;
        });
  }

  /** An account's names as each register writes them, and as the account has them. */
  public List<RegisterName> names(long account) {
    return pool.read(connection -> names(connection, Set.of(account)))
        .getOrDefault(account, List.of());
  }

  private static void find(Connection connection, String number, Set<Long> found, Set<Long> inPlace)
      throws SQLException {
    long contact = MatchHash.contact(number);
    try (PreparedStatement statement = connection.prepareStatement(HOLDERS)) {
      statement.setLong(1, contact);
      statement.setString(2, number);
      statement.setString(3, number);
      statement.setString(4, number);
      statement.setInt(5, MOST_HOLDERS);
      statement.setLong(6, contact);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          (row.getBoolean(1) ? found : inPlace).add(row.getLong(2));
        }
      }
    }
  }

  private static Map<Long, List<RegisterName>> names(Connection connection, Set<Long> ids)
      throws SQLException {
    Map<Long, List<RegisterName>> names = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(NAMES)) {
      Array accounts = connection.createArrayOf("bigint", ids.toArray());
      statement.setArray(1, accounts);
      statement.setArray(2, accounts);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          names
              .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
              .add(
                  new RegisterName(
                      row.getString(2), Optional.ofNullable(row.getString(3)), row.getString(4)));
        }
      }
    }
    return names;
  }

  private static List<NumberHolder> accounts(
      Connection connection, Set<Long> ids, Map<Long, List<RegisterName>> names)
      throws SQLException {
    List<NumberHolder> holders = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(ACCOUNTS)) {
      statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          AccountSnapshot account = AccountRow.read(row);
          holders.add(new NumberHolder(account, names.getOrDefault(account.id(), List.of())));
        }
      }
    }
    return holders;
  }
}
