package fr.educonnect.importjobs.command;

import fr.educonnect.directory.school.Decider;
import fr.educonnect.directory.school.SchoolPortal;
import fr.educonnect.domain.portal.SchoolText;
import fr.educonnect.domain.portal.SchoolText.Fault;
import java.util.regex.Pattern;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What schools decide about the families' portal. */
@Command(
    name = "school",
    description = "What a school says on the families' portal, and which services it offers there.")
final class SchoolCommand {

  private static final Pattern CLIENT = Pattern.compile("[A-Za-z0-9._:/-]{1,255}");
  private static final String UNKNOWN = "there is no such school in scope";

  @Spec private CommandSpec spec;

  /** One of the two. */
  static final class Message {
    @Option(
        names = "--text",
        required = true,
        description =
            "What the portal greets its families with: "
                + SchoolText.LONGEST
                + " letters and "
                + SchoolText.MOST_LINES
                + " lines at most; https:// addresses become links.")
    private String text;

    @Option(names = "--none", required = true, description = "The school says nothing any more.")
    private boolean none;
  }

  /** One of the three. */
  static final class Switch {
    @Option(names = "--on", required = true, description = "Its families find the service.")
    private boolean on;

    @Option(names = "--off", required = true, description = "Its families do not find it.")
    private boolean off;

    @Option(names = "--default", required = true, description = "The service's own default holds.")
    private boolean byDefault;
  }

  @Command(name = "message", description = "Sets or takes away the school's message.")
  int message(
      @Mixin SchoolOptions options,
      @ArgGroup(exclusive = true, multiplicity = "1") Message message) {
    if (message.none) {
      return options.end(
          new SchoolPortal(options.pool()).silence(options.uai(), decider(options)),
          "says nothing",
          "it said nothing");
    }
    String text = SchoolText.clean(message.text);
    SchoolText.fault(text).ifPresent(this::refuse);
    return options.end(
        new SchoolPortal(options.pool()).say(options.uai(), text, decider(options)),
        "message set",
        UNKNOWN);
  }

  @Command(
      name = "service",
      description = "Switches a service that schools may switch (portal.optional of its client).")
  int service(
      @Mixin SchoolOptions options,
      @Option(
              names = "--service",
              paramLabel = "CLIENT",
              required = true,
              description = "The service's client id.")
          String client,
      @ArgGroup(exclusive = true, multiplicity = "1") Switch to) {
    if (!CLIENT.matcher(client).matches()) {
      throw new ParameterException(spec.commandLine(), "--service: not a client id");
    }
    SchoolPortal portal = new SchoolPortal(options.pool());
    return to.byDefault
        ? options.end(
            portal.leaveToDefault(options.uai(), client, decider(options)),
            client + " as by default",
            "it had not decided about " + client)
        : options.end(
            portal.offer(options.uai(), client, to.on, decider(options)),
            client + (to.off ? " off" : " on"),
            UNKNOWN);
  }

  private static Decider decider(SchoolOptions options) {
    return Decider.request(options.reason());
  }

  private void refuse(Fault fault) {
    throw new ParameterException(
        spec.commandLine(),
        switch (fault) {
          case EMPTY -> "--text: empty; --none takes the message away";
          case TOO_LONG ->
              "--text: %d letters and %d lines at most"
                  .formatted(SchoolText.LONGEST, SchoolText.MOST_LINES);
          case UNSEEN_CHARACTERS -> "--text: holds characters that are not seen";
        });
  }
}
