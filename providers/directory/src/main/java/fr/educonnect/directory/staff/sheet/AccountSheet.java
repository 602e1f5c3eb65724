package fr.educonnect.directory.staff.sheet;

import fr.educonnect.directory.account.PersonNames;
import fr.educonnect.directory.staff.school.SchoolHeader.PostalAddress;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import java.util.List;
import java.util.Optional;

/**
 * An account as it is printed.
 *
 * @param state after the three months as never distributed
 * @param students of the school: a guardian's, the student in person; by class and name
 * @param address of a guardian, by the registers
 */
public record AccountSheet(
    long accountId,
    Profile profile,
    PersonNames names,
    String loginId,
    AccountState state,
    ShownPassword password,
    List<SheetStudent> students,
    Optional<PostalAddress> address) {

  /** A student of the school as it is printed. */
  public record SheetStudent(
      long studentId,
      PersonNames names,
      Optional<String> className,
      Optional<String> mefLabel,
      Optional<String> level) {

    @Override
    public String toString() {
      return "student " + studentId;
    }
  }

  public AccountSheet {
    students = List.copyOf(students);
  }

  @Override
  public String toString() {
    return "account " + accountId;
  }
}
