package fr.educonnect.directory;

import fr.educonnect.directory.schema.DirectorySchema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Real directories for tests: one PostgreSQL server per JVM, one migrated template, and a copy of
 * it for whoever asks. The server ends with the JVM.
 */
public final class TestDirectory {

  private static final String TEMPLATE = "directory_template";

  private static EmbeddedPostgres server;

  private TestDirectory() {}

  /** A new database with the tables of this build and nothing in them but the academies. */
  public static DataSource create() {
    return dataSource(url());
  }

  /** The JDBC URL of a new migrated database; user postgres, no password. */
  public static synchronized String url() {
    String name = "d" + UUID.randomUUID().toString().replace("-", "");
    execute(server(), "create database " + name + " template " + TEMPLATE);
    return server.getJdbcUrl("postgres", name);
  }

  /** A new database without any table. */
  public static synchronized DataSource empty() {
    String name = "e" + UUID.randomUUID().toString().replace("-", "");
    execute(server(), "create database " + name);
    return dataSource(server.getJdbcUrl("postgres", name));
  }

  /** Runs statements as they are: to lay out what a test starts from. */
  public static void execute(DataSource dataSource, String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The rows of a query, their columns between blanks, a dash for null. */
  public static List<String> rows(DataSource dataSource, String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        StringJoiner line = new StringJoiner(" ");
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          line.add(rows.getString(i) == null ? "-" : rows.getString(i));
        }
        lines.add(line.toString());
      }
      return lines;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void execute(EmbeddedPostgres postgres, String sql) {
    execute(postgres.getPostgresDatabase(), sql);
  }

  private static EmbeddedPostgres server() {
    if (server == null) {
      server = start();
      execute(server, "create database " + TEMPLATE);
      execute(
          dataSource(server.getJdbcUrl("postgres", TEMPLATE)),
          "create schema counting; create extension pg_stat_statements schema counting");
      new DirectorySchema(dataSource(server.getJdbcUrl("postgres", TEMPLATE))).migrate();
    }
    return server;
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder()
          .setServerConfig("listen_addresses", "127.0.0.1")
          .setServerConfig("shared_preload_libraries", "pg_stat_statements")
          .setServerConfig("max_connections", "200")
          // Nothing outlives the JVM: hundreds of copies need not reach the disk.
          .setServerConfig("fsync", "off")
          .setServerConfig("full_page_writes", "off")
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DataSource dataSource(String url) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(url);
    return dataSource;
  }
}
