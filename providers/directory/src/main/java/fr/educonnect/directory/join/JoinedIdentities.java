package fr.educonnect.directory.join;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Identities of FranceConnect of two accounts that are joined: the account that is kept keeps its
 * own; if only the other one had one, it opens the kept account from now on. Whatever opens nothing
 * meanwhile is set aside, so that its person can link it again.
 */
final class JoinedIdentities {

  private static final String KEEP =
      """
      insert into account_join_identity (other_id, subject, linked_at, replaced_at, moved)
      select i.account_id, i.subject, i.linked_at, i.replaced_at,
        i.replaced_at is null and not exists (
          select from franceconnect_identity k where k.account_id = ? and k.replaced_at is null)
      from franceconnect_identity i where i.account_id = ?
      """;

  private static final String MOVE =
      """
      update franceconnect_identity i set account_id = ?
      from account_join_identity j
      where j.other_id = ? and j.moved and i.subject = j.subject
      """;

  private static final String SET_ASIDE = "delete from franceconnect_identity where account_id = ?";

  private static final String LEAVE =
      """
      delete from franceconnect_identity i using account_join_identity j
      where j.other_id = ? and j.moved and i.subject = j.subject and i.account_id = ?
      """;

  /** What its person has linked to another account meanwhile stays there. */
  private static final String BACK =
      """
      insert into franceconnect_identity (subject, account_id, linked_at, replaced_at)
      select subject, other_id, linked_at, replaced_at from account_join_identity
      where other_id = ? on conflict do nothing
      """;

  private JoinedIdentities() {}

  static void move(Connection connection, long otherId, long keptId) throws SQLException {
    Sql.run(connection, KEEP, keptId, otherId);
    Sql.run(connection, MOVE, keptId, otherId);
    Sql.run(connection, SET_ASIDE, otherId);
  }

  static void moveBack(Connection connection, long otherId, long keptId) throws SQLException {
    Sql.run(connection, LEAVE, otherId, keptId);
    Sql.run(connection, BACK, otherId);
  }
}
