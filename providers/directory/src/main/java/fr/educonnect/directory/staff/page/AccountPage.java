package fr.educonnect.directory.staff.page;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.Alias;
import fr.educonnect.directory.account.PersonNames;
import fr.educonnect.directory.staff.audit.AuditEntry;
import fr.educonnect.directory.staff.roster.RosterRow.Sending;
import fr.educonnect.directory.staff.school.SchoolHeader.PostalAddress;
import fr.educonnect.directory.staff.sheet.ShownPassword;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.identifier.SourceKey;
import fr.educonnect.domain.link.LinkStatus;
import fr.educonnect.domain.notification.ActivationBlocker;
import fr.educonnect.domain.notification.ActivationPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that the page of an account shows.
 *
 * @param account with its own contacts, dates and link to FranceConnect
 * @param state after the three months as never distributed: origin, dates of distribution and
 *     password of the account count for nothing then
 * @param notifiedAt at this address; empty where there is none or of a student
 * @param lastMessages how the last ones to the account's own contacts stand, whatever they said
 * @param sources what the registers say of the person
 * @param students of a guardian: those of this school, then those elsewhere
 * @param guardians of a student
 * @param history what the staff did, the last first
 * @param birthDatesClosed whether the proof by birth dates waits to be opened again
 */
public record AccountPage(
    AccountSnapshot account,
    AccountState state,
    ShownPassword password,
    Optional<String> notifiedAt,
    Sending sending,
    LastMessages lastMessages,
    List<Source> sources,
    List<Child> students,
    Optional<Pupil> pupil,
    List<Guardian> guardians,
    List<Alias> aliases,
    List<AuditEntry> history,
    Map<ActivationPath, Set<ActivationBlocker>> blockers,
    boolean birthDatesClosed) {

  /**
   * What one register says.
   *
   * @param registerId number in ONDE or SIECLE, of students
   * @param mailChangedAt when an export last brought another address
   * @param mobilesChangedAt the same of the numbers
   */
  public record Source(
      SourceKey key,
      String academyName,
      Optional<String> registerId,
      Optional<String> mail,
      Optional<Instant> mailChangedAt,
      List<String> mobiles,
      Optional<Instant> mobilesChangedAt,
      Optional<PostalAddress> address) {

    @Override
    public String toString() {
      return "Source";
    }
  }

  /**
   * A guardian's student.
   *
   * @param school where the student is elsewhere; empty if there is none, or here
   * @param here empty where the student is elsewhere: names and school are all that is told then
   */
  public record Child(
      long studentId, PersonNames names, Optional<String> school, Optional<Here> here) {

    @Override
    public String toString() {
      return "student " + studentId;
    }
  }

  /**
   * What the school may see of its own students' links.
   *
   * @param decidedAt when the link was confirmed or reported
   */
  public record Here(Pupil pupil, LinkStatus status, Optional<Instant> decidedAt) {}

  /** A student of this school. */
  public record Pupil(
      String ine,
      Optional<LocalDate> birthDate,
      Optional<String> className,
      Optional<String> mefLabel,
      Optional<String> level) {

    @Override
    public String toString() {
      return "Pupil";
    }
  }

  /**
   * A guardian of a student.
   *
   * @param franceConnect whether FranceConnect opens the account
   */
  public record Guardian(
      long accountId, PersonNames names, String loginId, LinkStatus status, boolean franceConnect) {

    @Override
    public String toString() {
      return "account " + accountId;
    }
  }

  @Override
  public String toString() {
    return "page of " + account;
  }
}
