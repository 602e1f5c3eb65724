package fr.educonnect.directory.journey;

import fr.educonnect.directory.limit.Subject;
import fr.educonnect.directory.pool.DirectoryPool;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Where people are on their way: what is left behind is a journey that was given up. */
public final class JourneySteps {

  private static final String ENTER =
      """
      insert into journey_step (id, journey, step) values (?, ?, ?)
      on conflict (id) do update set
        journey = excluded.journey, step = excluded.step, since = excluded.since
      """;

  private static final String LEAVE = "delete from journey_step where id = ?";

  private static final String TAKE =
      """
      delete from journey_step where id in (
        select id from journey_step where since < now() - make_interval(secs => ?)
        order by since limit ? for update skip locked)
      returning journey, step
      """;

  private final DirectoryPool pool;

  public JourneySteps(DirectoryPool pool) {
    this.pool = pool;
  }

  /**
   * A step begins; the one before it in this tab is over.
   *
   * @param tab of kind {@link fr.educonnect.directory.limit.SubjectKind#TAB}
   */
  public void enter(Subject tab, JourneyStep step) {
    pool.write(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(ENTER)) {
            statement.setBytes(1, HexFormat.of().parseHex(tab.hash()));
            statement.setString(2, step.journey());
            statement.setString(3, step.step());
            return statement.executeUpdate();
          }
        });
  }

  /** The journey is over, whatever its end. */
  public void leave(Subject tab) {
    pool.write(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(LEAVE)) {
            statement.setBytes(1, HexFormat.of().parseHex(tab.hash()));
            return statement.executeUpdate();
          }
        });
  }

  /** Takes away, for the caller alone, steps that began longer ago; the oldest first. */
  public List<JourneyStep> takeAbandoned(Duration age, int most) {
    return pool.write(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setDouble(1, age.toMillis() / 1000.0);
            statement.setInt(2, most);
            List<JourneyStep> taken = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
              while (row.next()) {
                taken.add(new JourneyStep(row.getString(1), row.getString(2)));
              }
            }
            return taken;
          }
        });
  }
}
