package fr.educonnect.testing.stack.older;

import fr.educonnect.testing.stack.database.JdbcAddress;
import fr.educonnect.testing.stack.people.Person;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The vectors (FrEduVecteur) that an older identity provider of Rennes has for somebody. */
public record Vectors(JdbcAddress directory) {
  private static final String OF_PUPIL =
      """
      select s.register_id || '|' || c.uai
      from source_student s
      join enrolment e on e.source_student_id = s.id
      join school c on c.id = e.school_id
      where s.ine = ? and c.academy = '14' and c.degree = 'SECOND' and s.removed_on is null
        and not exists (
          select from source_student o
          join enrolment f on f.source_student_id = o.id
          where o.register_id = s.register_id and f.school_id = e.school_id and o.id <> s.id)
      order by 1
      """;

  /**
   * One for each school of each child; a student's own without children. None where the generated
   * school gave its number to two pupils.
   */
  public List<String> of(Person person) {
    if (person.children().isEmpty()) {
      return read(person.ine(), "4|||");
    }
    String names = "2|" + person.lastName() + "|" + person.firstName() + "|";
    return person.children().stream().flatMap(c -> read(c.ine(), names).stream()).toList();
  }

  private List<String> read(String ine, String before) {
    List<String> vectors = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection(directory.url(), directory.user(), directory.password());
        PreparedStatement statement = connection.prepareStatement(OF_PUPIL)) {
      statement.setString(1, ine);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          vectors.add(before + row.getString(1));
        }
      }
      return vectors;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
