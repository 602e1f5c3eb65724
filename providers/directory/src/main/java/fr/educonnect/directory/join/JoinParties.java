package fr.educonnect.directory.join;

import fr.educonnect.directory.account.AccountPassword;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.join.JoinParty;
import fr.educonnect.domain.join.JoinProof;
import fr.educonnect.domain.join.RecordedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads what the rules look at, within a transaction. */
final class JoinParties {

  private static final String NAMES =
      """
      select title, family_name, birth_name, first_name
      from source_guardian where account_id = ? and removed_on is null and issue is null
      """;

  private static final String HAS_JOINED =
      "select exists (select from account_join where kept_id = ?)";

  private static final String SAME_CHILD_RECORD =
      """
      select exists (
        select from source_guardian k
        join guardian_relation kr on kr.source_guardian_id = k.id
        join guardian_relation o on o.source_student_id = kr.source_student_id
        join source_guardian g on g.id = o.source_guardian_id
        where k.account_id = ? and k.removed_on is null
          and g.account_id = ? and g.removed_on is null)
      """;

  private final Connection connection;

  JoinParties(Connection connection) {
    this.connection = connection;
  }

  /**
   * @param proof that the account would be proved by
   */
  JoinParty of(AccountSnapshot account, JoinProof proof) throws SQLException {
    return new JoinParty(
        account.id(),
        account.profile(),
        account.progress().state(),
        account.progress().frozenAt().isPresent(),
        isProvable(account, proof),
        is(HAS_JOINED, account.id()),
        names(account));
  }

  boolean shareAChildsRecord(long keptId, long otherId) throws SQLException {
    return is(SAME_CHILD_RECORD, keptId, otherId);
  }

  /** Whether the account has what a proof of this kind is about. */
  static boolean isProvable(AccountSnapshot account, JoinProof proof) {
    return switch (proof) {
      case PASSWORD -> !(account.password() instanceof AccountPassword.None);
      case MOBILE_AND_DATES ->
          account.progress().state() == AccountState.ACTIVE
              && account.contacts().mobile().isPresent();
      case ASSISTANCE -> true;
    };
  }

  private List<RecordedName> names(AccountSnapshot account) throws SQLException {
    List<RecordedName> names = new ArrayList<>();
    names.add(
        new RecordedName(
            account.names().title().orElse(null),
            account.names().familyName(),
            null,
            account.names().firstName()));
    try (PreparedStatement statement = connection.prepareStatement(NAMES)) {
      statement.setLong(1, account.id());
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          names.add(
              new RecordedName(
                  row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
        }
      }
    }
    return names;
  }

  private boolean is(String sql, long... ids) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < ids.length; i++) {
        statement.setLong(i + 1, ids[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }
}
