package fr.educonnect.importjobs.command;

import fr.educonnect.directory.message.QueueContext;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whose look and language the messages have that a decision queues; the server sends them. */
final class MessageOptions {

  @Option(
      names = "--realm",
      paramLabel = "NAME",
      defaultValue = "educonnect",
      description = "The families' realm (${DEFAULT-VALUE}).")
  private String realm;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "fr",
      description = "Language of the messages (${DEFAULT-VALUE}).")
  private String language;

  QueueContext context() {
    return new QueueContext(realm, language, Optional.empty(), Optional.empty());
  }
}
