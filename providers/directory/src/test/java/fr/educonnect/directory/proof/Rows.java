package fr.educonnect.directory.proof;

import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.pool.DirectoryPool;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks at tables past the classes that are tested, and lays out what a test starts from. */
public final class Rows {

  private final DirectoryPool pool;

  public Rows(DirectoryPool pool) {
    this.pool = pool;
  }

  /** The first column as text; null where it is null. */
  public List<String> column(String sql) {
    return pool.read(
        connection -> {
          List<String> values = new ArrayList<>();
          try (Statement statement = connection.createStatement();
              ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
              values.add(row.getString(1));
            }
          }
          return values;
        });
  }

  /** The one value of one row. */
  public String one(String sql) {
    return column(sql).get(0);
  }

  public void run(String sql) {
    TestDirectory.execute(pool.dataSource(), sql);
  }
}
