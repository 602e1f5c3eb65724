package fr.educonnect.testing.journeys.directory;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.testing.stack.feed.DemoFeed;
import fr.educonnect.testing.stack.people.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Deltas with one record: a student of the second degree whose register now has another name, or
 * whom another academy's register has now.
 */
public final class NightlyChange {
  private static final Pattern RECORD =
      Pattern.compile("<addRequest>(?:(?!</addRequest>).)*</addRequest>", Pattern.DOTALL);
  private static final Pattern FIRST_NAME =
      Pattern.compile("(<attr name=\"givenName\"><value>)[^<]*");

  private static final String STUDENTS = "EDUCONNECT2D.*_Complet_.*_Eleve_.*xml";

  /** Of nobody in the generated registers. */
  private static final String NEW_RECORD = "1999000001";

  private final DemoFeed feed;

  public NightlyChange(DemoFeed feed) {
    this.feed = feed;
  }

  /**
   * Delivers and imports the change.
   *
   * @param day of September 2025; the complet is of the 20th, and days between deltas are few
   */
  public void rename(Person student, String firstName, int day) {
    Path complet = complet(text -> text.contains(student.ine()));
    deliver(
        complet,
        day,
        FIRST_NAME
            .matcher(record(read(complet), student.ine()))
            .replaceFirst("$1" + firstName)
            .replace("addRequest>", "modifyRequest>"));
    feed.load();
  }

  /**
   * Delivers and imports that the student has left the academy, and is at another one's school.
   *
   * @param day as for a new name
   */
  public void move(Person student, int day) {
    Path left = complet(text -> text.contains(student.ine()));
    Path entered = complet(text -> !text.contains(student.ine()));
    String before = record(read(left), student.ine());
    String after = record(read(entered), "ENTEleveINE");
    for (String attribute : List.of("ENTEleveINE", "sn", "givenName", "ENTPersonDateNaissance")) {
      after = after.replaceFirst(value(attribute), "$1" + found(attribute, before));
    }
    deliver(
        left,
        day,
        before
            .replaceAll("(?s)<attributes>.*</attributes>", "")
            .replace("addRequest>", "deleteRequest>"));
    deliver(
        entered,
        day,
        after
            .replaceFirst("<id>[0-9]+", "<id>" + NEW_RECORD)
            .replaceFirst(value("ENTPersonJointure"), "$1" + NEW_RECORD)
            .replaceFirst("<attr name=\"ENTElevePersRelEleve\">.*</attr>", ""));
    feed.load();
  }

  private static String value(String attribute) {
    return "(<attr name=\"" + attribute + "\"><value>)[^<]*";
  }

  private static String found(String attribute, String record) {
    Matcher value = Pattern.compile(value(attribute)).matcher(record);
    return value.find() ? value.group().substring(value.end(1) - value.start()) : "";
  }

  private void deliver(Path complet, int day, String record) {
    String text = read(complet);
    String prolog = text.substring(0, text.indexOf("<addRequest>"));
    try {
      Path work = Files.createTempDirectory("delta");
      Files.writeString(
          work.resolve("ENT_Delta_202509%d_Eleve_0000.xml".formatted(day)),
          prolog + record + "\n</ficAlimMENESR>\n");
      String academy = complet.getFileName().toString().split("_", -1)[1];
      feed.transfer(academy, Degree.SECOND, work);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path complet(Predicate<String> suits) {
    try (Stream<Path> files = Files.walk(feed.archive())) {
      return files
          .filter(file -> file.getFileName().toString().matches(STUDENTS))
          .filter(file -> suits.test(read(file)))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String record(String complet, String holds) {
    return RECORD
        .matcher(complet)
        .results()
        .map(found -> found.group())
        .filter(text -> text.contains(holds))
        .findFirst()
        .orElseThrow();
  }
}
