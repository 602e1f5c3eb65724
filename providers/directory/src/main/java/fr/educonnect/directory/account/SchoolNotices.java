package fr.educonnect.directory.account;

import fr.educonnect.directory.message.MessageWriter;
import fr.educonnect.directory.message.NewMessage;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.domain.message.Channel;
import fr.educonnect.domain.message.MessageKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/** Tells the schools of a child what a guardian says of it, where they want to be told. */
final class SchoolNotices {

  private static final String SCHOOLS =
      """
      select distinct c.id, c.mail
      from source_student r
      join enrolment e on e.source_student_id = r.id
        and (e.left_on is null or e.left_on > current_date)
      join school c on c.id = e.school_id and c.in_scope and c.removed_on is null
      left join school_setting s on s.uai = c.uai and s.degree = c.degree
      where r.student_id = ? and r.removed_on is null
        and c.mail is not null and coalesce(s.wrong_link_mail, true)
      order by c.id
      """;

  private final Connection connection;
  private final QueueContext context;

  /**
   * @param asker the guardian's; schools are written to in French
   */
  SchoolNotices(Connection connection, QueueContext asker) {
    this.connection = connection;
    this.context =
        new QueueContext(
            asker.realm(), Locale.FRENCH.getLanguage(), Optional.empty(), Optional.empty());
  }

  void write(MessageKind kind, long accountId, long studentId) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SCHOOLS)) {
      statement.setLong(1, studentId);
      try (ResultSet school = statement.executeQuery()) {
        while (school.next()) {
          MessageWriter.write(
              connection,
              NewMessage.to(school.getString(2), Channel.MAIL, kind, context)
                  .about(accountId)
                  .aboutStudent(studentId, school.getLong(1)));
        }
      }
    }
  }
}
