package fr.educonnect.testing.journeys.directory;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.testing.stack.feed.DemoFeed;
import fr.educonnect.testing.stack.people.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A delta with one record: a student of the second degree whose register now has another name. */
final class NightlyChange {
  private static final Pattern RECORD =
      Pattern.compile("<addRequest>(?:(?!</addRequest>).)*</addRequest>", Pattern.DOTALL);
  private static final Pattern FIRST_NAME =
      Pattern.compile("(<attr name=\"givenName\"><value>)[^<]*");

  private final DemoFeed feed;

  NightlyChange(DemoFeed feed) {
    this.feed = feed;
  }

  /**
   * Delivers and imports the change.
   *
   * @param day of September 2025; the complet is of the 20th
   */
  void rename(Person student, String firstName, int day) {
    try (Stream<Path> files = Files.walk(feed.archive())) {
      Path complet = files.filter(file -> holds(file, student.ine())).findFirst().orElseThrow();
      String academy = complet.getFileName().toString().split("_", -1)[1];
      Path work = Files.createTempDirectory("delta");
      Path delta = work.resolve("ENT_Delta_202509%d_Eleve_0000.xml".formatted(day));
      Files.writeString(delta, delta(Files.readString(complet), student.ine(), firstName));
      feed.transfer(academy, Degree.SECOND, work);
      feed.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holds(Path file, String ine) {
    try {
      return file.getFileName().toString().matches("EDUCONNECT2D.*_Complet_.*_Eleve_.*xml")
          && Files.readString(file).contains(ine);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String delta(String complet, String ine, String firstName) {
    String prolog = complet.substring(0, complet.indexOf("<addRequest>"));
    Matcher records = RECORD.matcher(complet);
    String record =
        records
            .results()
            .map(found -> found.group())
            .filter(text -> text.contains(ine))
            .findFirst()
            .orElseThrow();
    return prolog
        + FIRST_NAME
            .matcher(record)
            .replaceFirst("$1" + firstName)
            .replace("addRequest>", "modifyRequest>")
        + "\n</ficAlimMENESR>\n";
  }
}
