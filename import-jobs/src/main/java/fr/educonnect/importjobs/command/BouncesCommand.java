package fr.educonnect.importjobs.command;

import fr.educonnect.directory.message.ReturnedMails;
import fr.educonnect.importjobs.bounce.BounceCounts;
import fr.educonnect.importjobs.bounce.BounceReader;
import fr.educonnect.importjobs.run.ReportJson;
import fr.educonnect.importjobs.settings.ImportSettings;
import fr.educonnect.importjobs.settings.MailboxSettings;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks for mails that came back. */
@Command(
    name = "bounces",
    description =
        "Reads what mail servers report in the mailbox of the settings: mails that came back for"
            + " good are refused ones for the schools (« Messagerie : rejetée »).")
final class BouncesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private SettingsOption settings;

  @Option(names = "--json", description = "As a JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    ImportSettings read = settings.read();
    MailboxSettings mailbox = read.requireMailbox();
    show(new BounceReader(new ReturnedMails(SettingsOption.pool(read))).read(mailbox));
    return ExitCode.OK.code();
  }

  private void show(BounceCounts counts) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(ReportJson.write(counts));
    } else {
      out.printf(
          "%d mails came back, %d reports without effect, %d for later, %d other mails left%n",
          counts.refused(), counts.other(), counts.later(), counts.foreign());
    }
    out.flush();
  }
}
