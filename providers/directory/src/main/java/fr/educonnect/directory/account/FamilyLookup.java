package fr.educonnect.directory.account;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.login.LoginId;
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
import java.util.function.Predicate;

/**
 * Finds people by what they know of themselves; the same statements whether there is anybody, and
 * somebody else is read where there is nobody. Names are compared as the import compares them:
 * case, accents, dashes and particles do not matter, the usage name counts as much as the birth
 * name.
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

    private String login() {
      return LoginId.stem(firstName, familyName);
    }

    @Override
    public String toString() {
      return "TypedName";
    }
  }

  /** Whoever is read in place of nobody: the guardian whose identifier comes next. */
  private static final String IN_PLACE =
      """
      (select id from account
       where login_id >= ? and profile = 'GUARDIAN' order by login_id limit 1)
      union all
      (select id from account where profile = 'GUARDIAN' order by login_id limit 1)
      limit 1
      """;

  private static final String FIND =
      "with found as materialized (%s), in_place as materialized ("
          + IN_PLACE
          + ") select true, found.* from found"
          + " union all select false, id, null, null, null from in_place";

  private static final String BY_REGISTER_MOBILE =
      FIND.formatted(
          """
          select distinct a.id, a.family_name, null as birth_name, a.first_name
          from guardian_contact k
          join source_guardian g on g.id = k.source_guardian_id
          join account a on a.id = g.account_id
          where k.contact = ? and k.name = any (?)
            and g.removed_on is null and g.issue is null and not g.legal_entity
            and (? = any (g.mobiles) or g.sms_mobile = ?)
            and a.left_on is null
          """);

  private static final String BY_LOGIN =
      FIND.formatted(
          """
          select a.id, a.family_name, null as birth_name, a.first_name
          from account a where a.id =
          """
              + LoginIds.ACCOUNT);

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
      "a.state = 'ACTIVE' and a.frozen_at is null and a.joined_to is null and a.profile = ?::profile and %s = ?";
  private static final String BY_MAIL =
      FIND.formatted(NAMES.formatted(WITH.formatted("lower(a.mail)")));
  private static final String BY_MOBILE =
      FIND.formatted(NAMES.formatted(WITH.formatted("a.mobile")));
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
            statement.setString(5, name.login());
            Found found = Found.read(statement, row -> true);
            return account(connection, found);
          }
        });
  }

  /**
   * The account with this identifier.
   *
   * @param login folded
   */
  public Optional<AccountSnapshot> byLogin(String login) {
    return pool.read(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(BY_LOGIN)) {
            statement.setString(LoginIds.set(statement, 1, login), login);
            return account(connection, Found.read(statement, row -> true));
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
    String sought = mail ? contact.toLowerCase(Locale.ROOT) : contact;
    return pool.read(
        connection -> {
          try (PreparedStatement statement =
              connection.prepareStatement(mail ? BY_MAIL : BY_MOBILE)) {
            for (int i = 0; i < UNIONS; i++) {
              statement.setString(2 * i + 1, profile.name());
              statement.setString(2 * i + 2, sought);
            }
            statement.setString(2 * UNIONS + 1, name.login());
            Set<Long> keys = name.keys();
            return accounts(
                connection,
                Found.read(statement, row -> row.all().stream().anyMatch(keys::contains)));
          }
        });
  }

  private static Optional<AccountSnapshot> account(Connection connection, Found found)
      throws SQLException {
    List<AccountSnapshot> accounts =
        accounts(connection, found.ids().size() == 1 ? found : found.nobody());
    return accounts.stream().findFirst();
  }

  // As many rows as there are accounts, one at least: nobody costs as much as somebody.
  private static List<AccountSnapshot> accounts(Connection connection, Found found)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(BY_IDS)) {
      statement.setArray(1, ids(connection, found.toRead()));
      List<AccountSnapshot> accounts = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          accounts.add(AccountRow.read(row));
        }
      }
      return found.ids().isEmpty() ? List.of() : accounts;
    }
  }

  private static Array ids(Connection connection, Set<Long> ids) throws SQLException {
    return connection.createArrayOf("bigint", ids.toArray());
  }

  /**
   * Whose account is to be read.
   *
   * @param ids of those who were found
   * @param inPlace who is read where nobody was
   */
  private record Found(Set<Long> ids, Set<Long> inPlace) {

    static Found read(PreparedStatement statement, Predicate<NameKeys> named) throws SQLException {
      Found found = new Found(new TreeSet<>(), new TreeSet<>());
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          if (!row.getBoolean(1)) {
            found.inPlace.add(row.getLong(2));
          } else if (named.test(
              NameKeys.of(row.getString(3), row.getString(4), row.getString(5)))) {
            found.ids.add(row.getLong(2));
          }
        }
      }
      return found;
    }

    Found nobody() {
      return new Found(Set.of(), inPlace);
    }

    Set<Long> toRead() {
      return ids.isEmpty() ? inPlace : ids;
    }
  }
}
