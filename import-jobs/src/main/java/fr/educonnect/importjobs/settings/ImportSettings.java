package fr.educonnect.importjobs.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The settings of import-jobs.
 *
 * @param depot folder below which the depots of both degrees lie
 * @param archive where applied exports go
 * @param reports where the reports of runs go
 * @param manifestRequired whether files without a manifest are left alone
 * @param mailbox to which mail servers report; empty if none is read
 * @param feeds in the file's order
 */
public record ImportSettings(
    Path depot,
    Path archive,
    Path reports,
    boolean manifestRequired,
    DirectorySettings directory,
    Optional<MailboxSettings> mailbox,
    ImportRules rules,
    List<FeedSettings> feeds) {

  /**
   * What holds for every feed.
   *
   * @param maxErrorShare share of rejected records from which an export is refused
   * @param maxErrorFloor number of rejected records that are always borne
   * @param sharedContactLimit how many names may hold a contact that still says who somebody is
   * @param secondResponsibilityIsLegal whether value 2 makes a legal guardian
   */
  public record ImportRules(
      double maxErrorShare,
      int maxErrorFloor,
      int sharedContactLimit,
      boolean secondResponsibilityIsLegal) {}

  /**
   * Reads a settings file; relative paths in it start from its folder.
   *
   * @throws SettingsException when it is not sound
   */
  public static ImportSettings read(Path file) {
    return new SettingsReader(file).read();
  }

  /**
   * The mailbox, for a command that cannot do without.
   *
   * @throws SettingsException if the file names none
   */
  public MailboxSettings requireMailbox() {
    return mailbox.orElseThrow(() -> new SettingsException("bounces.mailbox is missing"));
  }
}
