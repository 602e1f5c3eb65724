package fr.educonnect.testing.stack.people;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.educonnect.testing.stack.database.JdbcAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The demo people; made once and kept with the data, since their passwords are known here only.
 *
 * @param roles by role, as {@code stack.json} tells them
 * @param active further accounts that can sign in, of both profiles
 * @param spares accounts that tests may use up
 */
public record DemoPeople(
    Map<String, Person> roles, List<Person> active, Map<Spare, List<Person>> spares) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The people of an earlier start. */
  public static DemoPeople read(Path file) {
    try {
      return JSON.readValue(file.toFile(), DemoPeople.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Chooses the people among the imported accounts and has the server bring them to their states.
   *
   * @param file keeps them for later starts
   */
  public static DemoPeople cast(
      JdbcAddress directory, String realm, DemoAccountsClient server, Path file) {
    DemoPeople people = new Casting(realm).cast(new Candidates(directory), server);
    try {
      Path unfinished = file.resolveSibling(file.getFileName() + ".new");
      JSON.writeValue(unfinished.toFile(), people);
      Files.move(unfinished, file);
      return people;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
