package fr.educonnect.testing.journeys.intermediate;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.testing.stack.feed.DemoFeed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Changes of one academy's first degree, delivered and imported as one night's delta. */
final class FirstDegreeNight {
  private static final Pattern RECORD =
      Pattern.compile("<addRequest>(?:(?!</addRequest>).)*</addRequest>", Pattern.DOTALL);

  private final DemoFeed feed;
  private final String academy;
  private final Map<String, StringBuilder> files = new LinkedHashMap<>();

  FirstDegreeNight(DemoFeed feed, String academy) {
    this.feed = feed;
    this.academy = academy;
  }

  /** A pupil's record without this guardian's record among those with parental authority. */
  FirstDegreeNight without(String pupil, long guardian) {
    return change(
        "Eleve",
        pupil,
        record ->
            record
                .replaceAll("<value>" + guardian + "\\$[0-9]+</value>", "")
                .replace("Parentale\"></attr>", "Parentale\"><value></value></attr>"));
  }

  /** A pupil's record with this guardian's record too. */
  FirstDegreeNight with(String pupil, long guardian) {
    return change(
        "Eleve",
        pupil,
        record ->
            record.replaceFirst(
                "(<attr name=\"ENTEleveAutoriteParentale\">)",
                "$1<value>" + guardian + "\\$39</value>"));
  }

  /** A guardian's record with another address and another mobile. */
  FirstDegreeNight contacts(long guardian, String mail, String mobile) {
    return change(
        "PersRelEleve",
        "<id>" + guardian + "</id>",
        record ->
            record
                .replaceFirst("(name=\"ENTPersonMail\"><value>)[^<]*", "$1" + mail)
                .replaceFirst("(name=\"ENTPersRelEleveTelMobile\"><value>)[^<]*", "$1" + mobile));
  }

  /** Delivers and imports it. */
  void imported(int day) {
    try {
      Path work = Files.createTempDirectory("delta");
      for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
        Files.writeString(
            work.resolve("ENT_Delta_202509%d_%s_0000.xml".formatted(day, file.getKey())),
            file.getValue() + "\n</ficAlimMENESR>\n");
      }
      feed.transfer(academy, Degree.FIRST, work);
      feed.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FirstDegreeNight change(String kind, String holds, UnaryOperator<String> change) {
    String complet = complet(kind);
    String record =
        RECORD
            .matcher(complet)
            .results()
            .map(found -> found.group())
            .filter(text -> text.contains(holds))
            .findFirst()
            .orElseThrow();
    files
        .computeIfAbsent(
            kind, key -> new StringBuilder(complet.substring(0, complet.indexOf("<addRequest>"))))
        .append(change.apply(record).replace("addRequest>", "modifyRequest>"));
    return this;
  }

  private String complet(String kind) {
    String name = "EDUCONNECT1D_" + academy + "_Complet_.*_" + kind + "_.*xml";
    try (Stream<Path> archived = Files.walk(feed.archive())) {
      Path file =
          archived
              .filter(path -> path.getFileName().toString().matches(name))
              .findFirst()
              .orElseThrow();
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
