package fr.educonnect.directory.join;

import fr.educonnect.directory.account.AccountColumns;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.AccountUpdate;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.join.JoinRules;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements that move an account's records and identifiers, within a transaction. */
final class JoinRows {

  /** In one order, so that two joins the other way round wait and do not stop each other. */
  private static final String LOCK =
      "select id from account where id in (?, ?) order by id for update";

  private static final String INSERT =
      """
      insert into account_join (other_id, kept_id, proof, reference, took_mail, took_mobile,
        sources, sources_from, aliases)
      select ?, ?, ?, ?, ?, ?,
        coalesce((select array_agg(id order by id) from source_guardian
          where account_id = ? and joined_from is not null), '{}'),
        coalesce((select array_agg(joined_from order by id) from source_guardian
          where account_id = ? and joined_from is not null), '{}'),
        coalesce((select array_agg(login_id) from account_alias where account_id = ?), '{}')
      """;

  private static final String MOVE_SOURCES =
      "update source_guardian set account_id = ?, joined_from = ? where account_id = ?";

  private static final String MOVE_ALIASES =
      "update account_alias set account_id = ? where account_id = ?";

  private static final String ALIAS =
      """
      insert into account_alias (login_id, account_id, former_id)
      select login_id, ?, id from account where id = ?
      """;

  /** A person whom the registers still know in one account has not left. */
  private static final String LEFT =
      """
      left_on = case when left_on is null
          or (select o.left_on is null from account o where o.id = ?)
        then null else left_on end
      """;

  private static final String SOURCES_BACK =
      """
      update source_guardian set account_id = ?, joined_from = null
      where account_id = ? and joined_from = ?
      """;

  private static final String FORMER_ORIGIN =
      """
      update source_guardian g set joined_from = f.joined_from
      from account_join j, unnest(j.sources, j.sources_from) as f (id, joined_from)
      where j.other_id = ? and g.id = f.id and g.account_id = j.other_id
      """;

  private static final String ALIASES_BACK =
      """
      update account_alias l set account_id = j.other_id
      from account_join j where j.other_id = ? and l.login_id = any (j.aliases)
      """;

  private static final String NO_ALIAS = "delete from account_alias where former_id = ?";

  private static final String CONTACTS_BACK =
      """
      update account k set
        mail = case when j.took_mail and k.mail = o.mail then null else k.mail end,
        mail_confirmed_at =
          case when j.took_mail and k.mail = o.mail then null else k.mail_confirmed_at end,
        mobile = case when j.took_mobile and k.mobile = o.mobile then null else k.mobile end,
        mobile_confirmed_at =
          case when j.took_mobile and k.mobile = o.mobile then null else k.mobile_confirmed_at end
      from account_join j, account o
      where j.other_id = ? and o.id = j.other_id and k.id = j.kept_id
      """;

  private static final String ALONE = "update account set joined_to = null where id = ?";

  private static final String FORGET = "delete from account_join where other_id = ?";

  private static final String OTHER_JOINS =
      """
      select j.other_id, a.state = 'ACTIVE'
      from account_join j join account a on a.id = j.other_id
      where j.kept_id = ? order by j.joined_at, j.other_id
      """;

  private static final String UNDOABLE =
      "select kept_id from account_join where other_id = ? and joined_at > ? for update";

  private final Connection connection;

  JoinRows(Connection connection) {
    this.connection = connection;
  }

  void lock(long oneId, long otherId) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
      statement.setLong(1, oneId);
      statement.setLong(2, otherId);
      statement.executeQuery().close();
    }
  }

  /** The account to which this one was joined, while it can be undone. */
  Optional<Long> keptOf(long otherId, Instant now) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(UNDOABLE)) {
      statement.setLong(1, otherId);
      statement.setObject(2, now.minus(JoinRules.UNDONE_WITHIN).atOffset(ZoneOffset.UTC));
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
      }
    }
  }

  /**
   * Marks the two accounts, if they are still as they were read.
   *
   * @return false if one of them is not
   */
  boolean mark(JoinRequest request) throws SQLException {
    AccountColumns other = new AccountColumns();
    other.set("joined_to = ?", request.kept().id());
    return new AccountUpdate(request.other(), other).execute(connection)
        && new AccountUpdate(request.kept(), ofKept(request)).execute(connection);
  }

  private static AccountColumns ofKept(JoinRequest request) {
    AccountColumns kept = new AccountColumns();
    kept.set(LEFT, request.other().id());
    if (takesMail(request)) {
      kept.set(
          "(mail, mail_confirmed_at) = (select mail, mail_confirmed_at from account where id = ?)",
          request.other().id());
    }
    if (takesMobile(request)) {
      kept.set(
          "(mobile, mobile_confirmed_at) ="
              + " (select mobile, mobile_confirmed_at from account where id = ?)",
          request.other().id());
    }
    return kept;
  }

  // Confirmed by the same person; an account that was never active brings none.
  private static boolean takesMail(JoinRequest request) {
    return isActive(request.other())
        && request.kept().contacts().mail().isEmpty()
        && request.other().contacts().mail().isPresent();
  }

  private static boolean takesMobile(JoinRequest request) {
    return isActive(request.other())
        && request.kept().contacts().mobile().isEmpty()
        && request.other().contacts().mobile().isPresent();
  }

  static boolean isActive(AccountSnapshot account) {
    return account.progress().state() == AccountState.ACTIVE;
  }

  void move(JoinRequest request) throws SQLException {
    long other = request.other().id();
    long kept = request.kept().id();
    Sql.run(
        connection,
        INSERT,
        other,
        kept,
        request.proof().name(),
        request.reference().orElse(null),
        takesMail(request),
        takesMobile(request),
        other,
        other,
        other);
    Sql.run(connection, MOVE_SOURCES, kept, other, other);
    Sql.run(connection, MOVE_ALIASES, kept, other);
    Sql.run(connection, ALIAS, kept, other);
  }

  void moveBack(long otherId, long keptId) throws SQLException {
    Sql.run(connection, SOURCES_BACK, otherId, keptId, otherId);
    Sql.run(connection, FORMER_ORIGIN, otherId);
    Sql.run(connection, ALIASES_BACK, otherId);
    Sql.run(connection, NO_ALIAS, otherId);
    Sql.run(connection, CONTACTS_BACK, otherId);
    Sql.run(connection, ALONE, otherId);
  }

  void forget(long otherId) throws SQLException {
    Sql.run(connection, FORGET, otherId);
  }

  /** An account whose join to another one stays. */
  record Remaining(long otherId, boolean settled) {}

  List<Remaining> remaining(long keptId) throws SQLException {
    List<Remaining> remaining = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(OTHER_JOINS)) {
      statement.setLong(1, keptId);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          remaining.add(new Remaining(row.getLong(1), row.getBoolean(2)));
        }
      }
    }
    return remaining;
  }
}
