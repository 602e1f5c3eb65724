package fr.educonnect.directory.federation;

import fr.educonnect.directory.federation.PairFault.Reason;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.federation.PairKind;
import fr.educonnect.domain.identifier.SourceKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The identifiers by which services knew people before, taken over from files. */
public final class PairwiseOverrides {

  private static final int BATCH = 1000;

  // Two files for one service at once would each not see what the other adds.
  private static final String BEGIN =
      """
      lock table pairwise_override in share row exclusive mode;
      create temp table pair_line (
        line integer not null, records bigint[] not null, ine text, kind text not null,
        value text not null
      ) on commit drop
      """;

  private static final String LINE = "insert into pair_line values (?, ?, ?, ?, ?)";

  private static final String RESOLVE =
      """
      create temp table pair_person on commit drop as
      select l.line, l.kind, l.value, min(a.id) as account_id, count(a.id) as accounts
      from pair_line l
      left join lateral (
        select g.account_id as id from source_guardian g
        where g.id = any (l.records) and g.account_id is not null
        union
        select a.id from source_student r join account a on a.student_id = r.student_id
        where r.id = any (l.records)
        union
        select a.id from student s join account a on a.student_id = s.id where s.ine = l.ine
      ) as a on true
      group by l.line, l.kind, l.value
      """;

  private static final String FAULTS =
      """
      select line, kind, reason from (
        select p.line, p.kind,
          case
            when p.accounts = 0 then 'UNKNOWN_PERSON'
            when p.accounts > 1 then 'SEVERAL_PEOPLE'
            when min(p.value) over person <> max(p.value) over person then 'PERSON_TWICE'
            when min(p.account_id) over same <> max(p.account_id) over same then 'VALUE_TWICE'
            when o.value <> p.value then 'PERSON_KNOWN_OTHERWISE'
            when t.account_id <> p.account_id then 'VALUE_TAKEN'
          end as reason
        from pair_person p
        left join pairwise_override o
          on o.client = ? and o.kind = p.kind and o.account_id = p.account_id
        left join pairwise_override t
          on t.client = ? and t.kind = p.kind and t.value = p.value
        window person as (partition by p.account_id, p.kind), same as (partition by p.kind, p.value)
      ) as found
      where reason is not null
      order by line, kind
      """;

  // What another account had that was joined to this one stays with its row, which may come back.
  private static final String KNOWN =
      """
      with known as (
        delete from pair_person p using pairwise_override o, account h
        where o.client = ? and o.kind = p.kind and o.value = p.value and p.accounts = 1
          and h.id = o.account_id and p.account_id in (h.id, h.joined_to)
        returning p.account_id, p.kind, p.value)
      select count(*) from (select distinct * from known) as all_of_them
      """;

  private static final String STORE =
      """
      insert into pairwise_override (account_id, client, kind, value)
      select distinct account_id, ?, kind, value from pair_person
      """;

  private static final String COUNT =
      "select count(*) from (select distinct account_id, kind from pair_person) as all_of_them";

  private final DirectoryPool pool;

  public PairwiseOverrides(DirectoryPool pool) {
    this.pool = pool;
  }

  /**
   * Keeps all of these identifiers for a service, or none; what is kept is never changed.
   *
   * @param client entityID or client id
   * @param dryRun looks only
   */
  public PairCounts keep(String client, List<Pair> pairs, boolean dryRun) {
    return pool.transaction(
        connection -> {
          stage(connection, pairs);
          int known = number(connection, KNOWN, client);
          List<PairFault> faults = faults(connection, client);
          if (!faults.isEmpty()) {
            return new PairCounts(faults, 0, 0);
          }
          int added = number(connection, COUNT);
          if (!dryRun) {
            store(connection, client);
          }
          return new PairCounts(List.of(), added, known);
        });
  }

  private static void stage(Connection connection, List<Pair> pairs) throws SQLException {
    run(connection, BEGIN);
    try (PreparedStatement statement = connection.prepareStatement(LINE)) {
      int waiting = 0;
      for (Pair pair : pairs) {
        Object[] records = pair.records().stream().map(SourceKey::packed).toArray();
        statement.setInt(1, pair.line());
        statement.setArray(2, connection.createArrayOf("bigint", records));
        statement.setString(3, pair.ine());
        statement.setString(4, pair.kind().name());
        statement.setString(5, pair.value());
        statement.addBatch();
        waiting++;
        if (waiting % BATCH == 0) {
          statement.executeBatch();
        }
      }
      statement.executeBatch();
    }
    run(connection, RESOLVE);
  }

  private static List<PairFault> faults(Connection connection, String client) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(FAULTS)) {
      statement.setString(1, client);
      statement.setString(2, client);
      List<PairFault> faults = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          faults.add(
              new PairFault(
                  row.getInt(1),
                  PairKind.valueOf(row.getString(2)),
                  Reason.valueOf(row.getString(3))));
        }
      }
      return faults;
    }
  }

  private static void store(Connection connection, String client) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(STORE)) {
      statement.setString(1, client);
      statement.executeUpdate();
    }
  }

  private static int number(Connection connection, String sql, String... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
