package fr.educonnect.directory.account;

import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.link.LinkStatus;
import fr.educonnect.domain.message.MessageKind;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A guardian's links one by one; counted only, they come with the {@link AccountSnapshot}. */
public final class GuardianLinks {

  private static final String OF_ACCOUNT =
      """
      select g.student_id, g.status, g.in_register, s.birth_date
      from guardian_link g join student s on s.id = g.student_id
      where g.account_id = ? order by g.student_id
      """;

  // Those that can be reported: a second report at the same time waits here.
  private static final String STANDING =
      """
      select student_id, status from guardian_link
      where account_id = ? and in_register and status <> 'REPORTED'
      order by student_id for update
      """;

  private static final String REPORT =
      """
      update guardian_link set status = 'REPORTED', decided_at = now(), reported_at = now()
      where account_id = ? and student_id = any (?)
      """;

  private static final String PUT_BACK =
      """
      update guardian_link set status = 'PROPOSED', decided_at = null
      where account_id = ? and student_id = ? and status = 'REPORTED'
      """;

  private static final String CONFIRM =
      """
      update guardian_link set status = 'CONFIRMED', decided_at = now()
      where account_id = ? and student_id = any (?) and status <> 'CONFIRMED'
      returning student_id, reported_at is not null
      """;

  private final DirectoryPool pool;
  private final ChildrenNotices notices;

  public GuardianLinks(DirectoryPool pool, ChildrenNotices notices) {
    this.pool = pool;
    this.notices = notices;
  }

  /** All links of the account, whatever their status. */
  public List<LinkedStudent> of(long accountId) {
    return pool.read(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(OF_ACCOUNT)) {
            statement.setLong(1, accountId);
            return students(statement);
          }
        });
  }

  /**
   * Reports links as wrong (guide rapide 1.8, « rattachement erroné »): the children are gone from
   * all that the guardian sees and services are told, and their schools are told, where they want
   * to be; so is the account's own contact. Nothing is reported where no link that the registers
   * carry would be left.
   *
   * @return the students whose link is reported now and was not before
   */
  public Set<Long> report(long accountId, Set<Long> students, QueueContext context) {
    return pool.transaction(
        connection -> {
          Map<Long, LinkStatus> standing = standing(connection, accountId);
          Map<Long, LinkStatus> reported = new LinkedHashMap<>(standing);
          reported.keySet().retainAll(students);
          if (reported.size() == standing.size()) {
            return Set.of();
          }
          report(connection, accountId, reported.keySet());
          SchoolNotices schools = new SchoolNotices(connection, context);
          for (long student : reported.keySet()) {
            schools.write(MessageKind.WRONG_LINK_REPORTED, accountId, student);
          }
          notices.write(connection, accountId, reported, context);
          return reported.keySet();
        });
  }

  /**
   * Puts a reported link back to be confirmed.
   *
   * @return false if there is no reported link
   */
  public boolean putBack(long accountId, long studentId) {
    return pool.write(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(PUT_BACK)) {
            statement.setLong(1, accountId);
            statement.setLong(2, studentId);
            return statement.executeUpdate() == 1;
          }
        });
  }

  /**
   * Confirms proposed and reported links of children whose birth date was right (guide rapide 1.8,
   * « date de naissance de l'élève »), in a transaction of somebody else's. A school that was told
   * of a wrong link is told that it was none.
   */
  public static void confirm(
      Connection connection, long accountId, Set<Long> students, QueueContext context)
      throws SQLException {
    SchoolNotices schools = new SchoolNotices(connection, context);
    for (long student : confirm(connection, accountId, students)) {
      schools.write(MessageKind.WRONG_LINK_CANCELLED, accountId, student);
    }
  }

  // Those of which a report was told.
  private static List<Long> confirm(Connection connection, long accountId, Set<Long> students)
      throws SQLException {
    List<Long> reported = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(CONFIRM)) {
      statement.setLong(1, accountId);
      statement.setArray(2, ids(connection, students));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          if (row.getBoolean(2)) {
            reported.add(row.getLong(1));
          }
        }
      }
    }
    return reported;
  }

  private static Map<Long, LinkStatus> standing(Connection connection, long accountId)
      throws SQLException {
    Map<Long, LinkStatus> standing = new LinkedHashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(STANDING)) {
      statement.setLong(1, accountId);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          standing.put(row.getLong(1), LinkStatus.valueOf(row.getString(2)));
        }
      }
    }
    return standing;
  }

  private static void report(Connection connection, long accountId, Set<Long> students)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(REPORT)) {
      statement.setLong(1, accountId);
      statement.setArray(2, ids(connection, students));
      statement.executeUpdate();
    }
  }

  private static Array ids(Connection connection, Set<Long> students) throws SQLException {
    return connection.createArrayOf("bigint", students.toArray());
  }

  private static List<LinkedStudent> students(PreparedStatement statement) throws SQLException {
    List<LinkedStudent> students = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        students.add(
            new LinkedStudent(
                row.getLong(1),
                LinkStatus.valueOf(row.getString(2)),
                row.getBoolean(3),
                Optional.ofNullable(row.getObject(4, LocalDate.class))));
      }
    }
    return students;
  }
}
