package fr.educonnect.staffapi.troubleshooting;

import fr.educonnect.directory.staff.roster.RosterRow;
import fr.educonnect.directory.staff.sheet.ShownPassword;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.staffapi.answer.Maybe;
import fr.educonnect.staffapi.answer.Names;
import java.util.Optional;

/**
 * A student as « Dépannage » shows them; nothing else of the account is shown.
 *
 * @param password in clear while it is provisional; null otherwise, and for a tool
 */
public record TroubleshootingRow(
    long accountId,
    Names student,
    String loginId,
    ShownPassword.Kind passwordKind,
    @Maybe String password,
    @Maybe String className,
    @Maybe String mefLabel,
    AccountState state) {

  /**
   * @param password empty where the account is not the school's any more
   */
  static TroubleshootingRow of(RosterRow row, Optional<ShownPassword> password, boolean toTool) {
    return new TroubleshootingRow(
        row.account().id(),
        Names.of(row.student()),
        row.account().loginId(),
        password.map(ShownPassword::kind).orElse(ShownPassword.Kind.NONE),
        toTool ? null : password.flatMap(ShownPassword::clear).orElse(null),
        row.place().className().orElse(null),
        row.place().mefLabel().orElse(null),
        row.account().state());
  }

  @Override
  public String toString() {
    return "TroubleshootingRow";
  }
}
