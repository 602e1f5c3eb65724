package fr.educonnect.testing.stack.database;

import fr.educonnect.testing.stack.process.Children;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One embedded PostgreSQL with the databases {@code keycloak} and {@code directory}, each owned by
 * a role of its own. Its data survives a restart; it does not survive a crash of the machine, since
 * the embedded server runs without fsync.
 */
public final class Databases implements AutoCloseable {
  private final EmbeddedPostgres postgres;

  private Databases(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /**
   * Starts the server on the data of an earlier run, or on new data when there is none.
   *
   * @param port where it listens on 127.0.0.1
   * @param log gets what the server writes
   */
  public static Databases start(Path data, int port, Path log, Children children) {
    try {
      EmbeddedPostgres postgres =
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              .setPort(port)
              .setServerConfig("listen_addresses", "127.0.0.1")
              .setServerConfig("shared_preload_libraries", "pg_stat_statements")
              .setOutputRedirector(Redirect.appendTo(log.toFile()))
              .setErrorRedirector(Redirect.appendTo(log.toFile()))
              .start();
      children.add(postmaster(data));
      Databases databases = new Databases(postgres);
      execute(databases.administration(), "create extension if not exists pg_stat_statements");
      databases.create("keycloak");
      databases.create("directory");
      return databases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The server itself; the process that zonky started has ended by now. */
  private static ProcessHandle postmaster(Path data) throws IOException {
    String pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  private void create(String name) {
    if (exists(name)) {
      return;
    }
    execute(administration(), "create role " + name + " login password '" + name + "'");
    execute(administration(), "create database " + name + " owner " + name);
  }

  private boolean exists(String name) {
    try (Connection connection = DriverManager.getConnection(administration());
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("select from pg_database where datname = '" + name + "'")) {
      return found.next();
    } catch (SQLException e) {
      throw new IllegalStateException("PostgreSQL does not answer", e);
    }
  }

  /** The database of the server's own data. */
  public JdbcAddress keycloak() {
    return address("keycloak");
  }

  /** The database of the directory. */
  public JdbcAddress directory() {
    return address("directory");
  }

  private JdbcAddress address(String name) {
    return new JdbcAddress(url(name), name, name);
  }

  /**
   * JDBC URL of the superuser, for what only the database's own statistics or switches can tell.
   */
  public String administration() {
    return url("postgres") + "?user=postgres";
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database;
  }

  /**
   * Cuts the directory off, as if its server were down: no new connection, the old ones ended. The
   * server's own database goes on.
   */
  public void cutDirectory() {
    execute(administration(), "alter database directory allow_connections false");
    execute(
        administration(),
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'directory'");
  }

  /** Ends what {@link #cutDirectory()} began. */
  public void restoreDirectory() {
    execute(administration(), "alter database directory allow_connections true");
  }

  private static void execute(String url, String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("PostgreSQL refused an instruction of the stack", e);
    }
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
