package fr.educonnect.testing.benchmarks.lists;

import fr.educonnect.directory.staff.roster.RosterQuery;
import fr.educonnect.testing.benchmarks.Figure;
import fr.educonnect.testing.benchmarks.Figure.Measured;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * S10: a page of 50 of a school's guardians by every filter and sort, in a directory of many
 * schools and in one of that school alone, in turns on one server.
 */
public final class ListBenchmark {
  private static final int ROUNDS = 7;
  private static final int ACCOUNTS_OF_A_SCHOOL = 1_500;
  private static final double LONGEST_MILLIS = 100;
  private static final double MOST = 1.5;

  private final long accounts;
  private final Consumer<Figure> print;

  /**
   * @param accounts in the large directory, about
   */
  public ListBenchmark(long accounts, Consumer<Figure> print) {
    this.accounts = accounts;
    this.print = print;
  }

  /** Measures and prints; two million accounts take some 3 GB of disk. */
  public void run() {
    try (EmbeddedPostgres postgres =
            EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("shared_buffers", "512MB")
                .start();
        ListedDirectory alone = ListedDirectory.fill(database(postgres, "alone"), 0);
        ListedDirectory many =
            ListedDirectory.fill(database(postgres, "many"), accounts / ACCOUNTS_OF_A_SCHOOL)) {
      List<Times> times = Lists.all().stream().map(list -> measure(list, alone, many)).toList();
      print(times, many.accounts());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String database(EmbeddedPostgres postgres, String name) {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
      return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + name;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Times measure(Lists.Listed list, ListedDirectory alone, ListedDirectory many) {
    RosterQuery query = list.page();
    long[] small = new long[ROUNDS];
    long[] large = new long[ROUNDS];
    alone.time(query);
    many.time(query);
    for (int round = 0; round < ROUNDS; round++) {
      small[round] = alone.time(query);
      large[round] = many.time(query);
    }
    return new Times(list.name(), median(small), median(large));
  }

  private static double median(long[] nanos) {
    Arrays.sort(nanos);
    return nanos[nanos.length / 2] / 1e6;
  }

  private void print(List<Times> times, long counted) {
    List<Times> ordered = times.stream().sorted(Comparator.comparingDouble(Times::ratio)).toList();
    Times worst = ordered.get(ordered.size() - 1);
    Times middle = ordered.get(ordered.size() / 2);
    Times slowest = times.stream().max(Comparator.comparingDouble(Times::many)).orElseThrow();
    String size = ", " + times.size() + " lists, " + counted + " accounts";
    print.accept(
        Figure.atMost(
            "S10",
            "page of 50 guardians / the same of that school alone, worst",
            new Measured(worst.ratio(), worst + size),
            MOST));
    print.accept(
        Figure.atMost(
            "S10",
            "page of 50 guardians / the same of that school alone, median",
            new Measured(middle.ratio(), middle.toString()),
            MOST));
    print.accept(
        Figure.atMost(
            "S10",
            "page of 50 guardians / 100 ms, slowest",
            new Measured(slowest.many() / LONGEST_MILLIS, slowest.toString()),
            1));
  }

  private record Times(String list, double alone, double many) {

    double ratio() {
      return many / alone;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%s: %.1f ms / %.1f ms", list, many, alone);
    }
  }
}
