package fr.educonnect.importjobs.run;

import fr.educonnect.importjobs.depot.DepotExport;
import fr.educonnect.importjobs.settings.FeedSettings;
import fr.educonnect.importjobs.settings.ImportSettings;
import java.io.PrintWriter;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * What the runs of one feed share.
 *
 * @param acceptRemovals a human has accepted that many accounts leave
 * @param console where the progress is shown; null for nowhere
 */
public record RunContext(
    ImportSettings settings,
    FeedSettings feed,
    DataSource directory,
    boolean acceptRemovals,
    PrintWriter console) {

  Progress progress(DepotExport export) {
    String label =
        String.format(
            Locale.ROOT,
            "academy %s, degree %d",
            feed.feed().academy(),
            feed.feed().degree().digit());
    return new Progress(console, label, export.bytes());
  }
}
