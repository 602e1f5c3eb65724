package fr.educonnect.directory.staff.roster;

import fr.educonnect.directory.account.PersonNames;
import fr.educonnect.domain.account.AccountOrigin;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.link.LinkStatus;
import java.time.Instant;
import java.util.Optional;

/**
 * A row of a list.
 *
 * @param student as this school's register names them
 * @param guardian empty in the list of students
 * @param account what is said of the account
 * @param mail the address to be notified at; empty in the list of students
 * @param link what the guardian said of it; empty in the list of students
 */
public record RosterRow(
    long studentId,
    PersonNames student,
    Place place,
    Optional<PersonNames> guardian,
    Account account,
    Optional<Mail> mail,
    Optional<Link> link) {

  /**
   * Where the student is in the school.
   *
   * @param mef code and label of the second-degree training module
   * @param level MEFSTAT4
   */
  public record Place(
      Optional<String> classCode,
      Optional<String> className,
      Optional<String> mef,
      Optional<String> mefLabel,
      Optional<String> level) {}

  /**
   * The account as far as a list shows it. After the three months it is shown as never distributed,
   * whether or not the job has run.
   */
  public record Account(
      long id,
      String loginId,
      AccountState state,
      Optional<AccountOrigin> origin,
      Optional<Instant> notifiedAt,
      Optional<Instant> lastSignInAt,
      Optional<Instant> resetAskedAt) {

    @Override
    public String toString() {
      return "account " + id;
    }
  }

  /**
   * The address to be notified at: the registers' until the account is active, then its own.
   *
   * @param shared other guardians have it too: no password is sent to it
   * @param sending how the last notification by mail stands
   */
  public record Mail(String address, boolean shared, Sending sending) {

    @Override
    public String toString() {
      return "Mail";
    }
  }

  /** How an account's last notification by mail stands. */
  public enum Sending {
    NONE,
    /** « Envoi en attente »: the mail server has not taken it yet. */
    WAITING,
    SENT,
    /** The mail server refused it, or could not be reached for too long. */
    REJECTED
  }

  /**
   * @param reportedAt when it was last said to be wrong, also where it was confirmed afterwards
   */
  public record Link(LinkStatus status, Optional<Instant> reportedAt) {}

  @Override
  public String toString() {
    return "RosterRow[" + studentId + ", " + account + "]";
  }
}
