package fr.educonnect.importjobs.command;

import fr.educonnect.importjobs.settings.FeedSettings;
import fr.educonnect.importjobs.settings.ImportSettings;
import java.util.List;
import picocli.CommandLine.Option;

/** Which academies and degrees a command is about; without them, all of the settings file. */
final class FeedOptions {

  @Option(names = "--academy", paramLabel = "CODE", description = "Only this academy (two digits).")
  private String academy;

  @Option(names = "--degree", paramLabel = "1|2", description = "Only this degree.")
  private Integer degree;

  List<FeedSettings> of(ImportSettings settings) {
    return settings.feeds().stream()
        .filter(feed -> academy == null || feed.feed().academy().equals(academy))
        .filter(feed -> degree == null || feed.feed().degree().digit() == degree)
        .toList();
  }
}
