package fr.educonnect.directory.load;

import fr.educonnect.domain.login.LoginId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Builds the identifier's stem of each account to be created: the one rule of the load that is not
 * SQL, because what a person types is folded by the same code.
 */
final class LoginStems {

  private static final int BATCH = 20_000;
  private static final String NAMES = "select id, first_name, family_name from new_account";
  private static final String COPY = "copy login_stem_of from stdin";

  private LoginStems() {}

  static void fill(LoadSession session) throws SQLException {
    try (Statement statement = session.connection().createStatement()) {
      statement.setFetchSize(BATCH);
      try (ResultSet rows = statement.executeQuery(NAMES)) {
        CopyText stems = new CopyText(BATCH * 32);
        for (int count = 1; rows.next(); count++) {
          stems.put(rows.getLong(1)).put(LoginId.stem(rows.getString(2), rows.getString(3)));
          stems.endRow();
          if (count % BATCH == 0) {
            copy(session, stems);
          }
        }
        copy(session, stems);
      }
    }
  }

  private static void copy(LoadSession session, CopyText stems) throws SQLException {
    try {
      session.copies().copyIn(COPY, new ByteArrayInputStream(stems.take()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
