package fr.educonnect.directory.account;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.message.Channel;
import fr.educonnect.domain.name.MatchHash;
import fr.educonnect.domain.name.NameKeys;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds people by what they know of themselves; the same statements whether there is anybody. Names
 * are compared as the import compares them: case, accents, dashes and particles do not matter, the
 * usage name counts as much as the birth name.
 */
public final class FamilyLookup {

  /**
   * What a person typed of themselves.
   *
   * @param familyName usage name or birth name
   */
  public record TypedName(String familyName, String firstName) {

    private Set<Long> keys() {
      return Set.copyOf(NameKeys.of(familyName, null, firstName).all());
    }

    @Override
    public String toString() {
      return "TypedName";
    }
  }

  private static final String BY_REGISTER_MOBILE =
      AccountRow.SELECT
          + """
          where a.left_on is null and a.id in (
            select g.account_id
            from guardian_contact k
            join source_guardian g on g.id = k.source_guardian_id
            where k.contact = ? and k.name = any (?)
              and g.removed_on is null and g.issue is null and not g.legal_entity
              and (? = any (g.mobiles) or g.sms_mobile = ?))
          limit 2
          """;

  private static final String NAMES =
      """
      select a.id, a.family_name, null as birth_name, a.first_name
      from account a where %1$s
      union all
      select a.id, r.family_name, r.birth_name, r.first_name
      from account a
      join source_guardian r on r.account_id = a.id and r.removed_on is null and r.issue is null
      where %1$s
      union all
      select a.id, r.family_name, r.birth_name, r.first_name
      from account a
      join source_student r on r.student_id = a.student_id and r.removed_on is null
      where %1$s
      """;

  private static final String WITH =
      "a.state = 'ACTIVE' and a.frozen_at is null and a.profile = ?::profile and %s = ?";
  private static final String BY_MAIL = NAMES.formatted(WITH.formatted("lower(a.mail)"));
  private static final String BY_MOBILE = NAMES.formatted(WITH.formatted("a.mobile"));
  private static final int UNIONS = 3;

  private static final String BY_IDS = AccountRow.SELECT + "where a.id = any (?) order by a.id";

  private final DirectoryPool pool;

  public FamilyLookup(DirectoryPool pool) {
    this.pool = pool;
  }

  /**
   * The guardian whom the registers know by this number and name. Where two accounts fit, neither
   * is found.
   *
   * @param number E.164
   */
  public Optional<AccountSnapshot> guardianByMobile(String number, TypedName name) {
    return pool.read(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(BY_REGISTER_MOBILE)) {
            statement.setLong(1, MatchHash.contact(number));
            statement.setArray(2, ids(connection, name.keys()));
            statement.setString(3, number);
            statement.setString(4, number);
            List<AccountSnapshot> found = accounts(statement);
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
          }
        });
  }

  /**
   * Active accounts with this confirmed contact and name; a couple shares an address.
   *
   * @param contact mail address, whatever its case, or number (E.164)
   */
  public List<AccountSnapshot> byConfirmedContact(
      Profile profile, Channel channel, String contact, TypedName name) {
    boolean mail = channel == Channel.MAIL;
    Sought sought = new Sought(mail ? contact.toLowerCase(Locale.ROOT) : contact, name.keys());
    return pool.read(
        connection -> {
          Set<Long> ids = named(connection, profile, mail, sought);
          try (PreparedStatement statement = connection.prepareStatement(BY_IDS)) {
            statement.setArray(1, ids(connection, ids));
            return accounts(statement);
          }
        });
  }

  private static Set<Long> named(
      Connection connection, Profile profile, boolean mail, Sought sought) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(mail ? BY_MAIL : BY_MOBILE)) {
      for (int i = 0; i < UNIONS; i++) {
        statement.setString(2 * i + 1, profile.name());
        statement.setString(2 * i + 2, sought.contact());
      }
      Set<Long> ids = new TreeSet<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          NameKeys keys = NameKeys.of(row.getString(2), row.getString(3), row.getString(4));
          if (keys.all().stream().anyMatch(sought.names()::contains)) {
            ids.add(row.getLong(1));
          }
        }
      }
      return ids;
    }
  }

  private static List<AccountSnapshot> accounts(PreparedStatement statement) throws SQLException {
    List<AccountSnapshot> accounts = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        accounts.add(AccountRow.read(row));
      }
    }
    return accounts;
  }

  private static Array ids(Connection connection, Set<Long> ids) throws SQLException {
    return connection.createArrayOf("bigint", ids.toArray());
  }

  private record Sought(String contact, Set<Long> names) {}
}
