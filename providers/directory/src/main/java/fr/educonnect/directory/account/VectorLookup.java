package fr.educonnect.directory.account;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.identifier.Academy;
import fr.educonnect.domain.name.NameKeys;
import fr.educonnect.domain.transition.IdentityVector;
import fr.educonnect.domain.transition.IdentityVector.Holder;
import fr.educonnect.domain.transition.VectorMatch;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Finds whom an older identity provider means by its vectors: the record of a register, in the
 * academy whose identity provider it is.
 */
public final class VectorLookup {

  private static final String PUPIL =
      """
      from source_student s
      join enrolment e on e.source_student_id = s.id
      join school c on c.id = e.school_id and c.removed_on is null
      %s
      where s.register_id = ? and c.uai = ? and c.academy = ? and c.degree = 'SECOND'
        and s.removed_on is null and a.left_on is null
      """;

  private static final String STUDENT =
      "select distinct a.id, null, null, null "
          + PUPIL.formatted(
              "join account a on a.student_id = s.student_id and a.profile = 'STUDENT'");

  private static final String GUARDIANS =
      "select distinct a.id, g.family_name, g.birth_name, g.first_name "
          + PUPIL.formatted(
              """
              join guardian_relation r on r.source_student_id = s.id and r.legal
              join source_guardian g on g.id = r.source_guardian_id
                and g.removed_on is null and g.issue is null and not g.legal_entity
              join account a on a.id = g.account_id
              """);

  private static final String BY_ID = AccountRow.SELECT + "where a.id = ?";

  private final DirectoryPool pool;

  public VectorLookup(DirectoryPool pool) {
    this.pool = pool;
  }

  /**
   * The account that all vectors mean together; empty where they mean several or nobody, or are of
   * different profiles.
   *
   * @param academy whose identity provider sent them
   */
  public Optional<AccountSnapshot> find(Academy academy, List<IdentityVector> vectors) {
    if (vectors.stream().map(IdentityVector::holder).distinct().count() != 1) {
      return Optional.empty();
    }
    return pool.read(
        connection -> {
          List<Set<Long>> allowed = new ArrayList<>();
          for (IdentityVector vector : vectors) {
            allowed.add(allowed(connection, academy, vector));
          }
          OptionalLong meant = VectorMatch.of(allowed);
          return meant.isPresent() ? byId(connection, meant.getAsLong()) : Optional.empty();
        });
  }

  private static Set<Long> allowed(Connection connection, Academy academy, IdentityVector vector)
      throws SQLException {
    boolean guardian = vector.holder() == Holder.GUARDIAN;
    try (PreparedStatement statement =
        connection.prepareStatement(guardian ? GUARDIANS : STUDENT)) {
      statement.setString(1, vector.pupilId());
      statement.setString(2, vector.school().value());
      statement.setString(3, academy.code());
      Set<Long> accounts = new HashSet<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          if (!guardian || isNamed(row, vector)) {
            accounts.add(row.getLong(1));
          }
        }
      }
      return accounts;
    }
  }

  private static boolean isNamed(ResultSet row, IdentityVector vector) throws SQLException {
    NameKeys typed = NameKeys.of(vector.familyName(), null, vector.firstName());
    NameKeys known = NameKeys.of(row.getString(2), row.getString(3), row.getString(4));
    return !Collections.disjoint(typed.all(), known.all());
  }

  private static Optional<AccountSnapshot> byId(Connection connection, long id)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(BY_ID)) {
      statement.setLong(1, id);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(AccountRow.read(row)) : Optional.empty();
      }
    }
  }
}
