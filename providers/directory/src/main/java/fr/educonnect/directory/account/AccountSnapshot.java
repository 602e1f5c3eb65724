package fr.educonnect.directory.account;

import fr.educonnect.directory.account.AccountPassword.Provisional;
import fr.educonnect.directory.federation.FederationFacts;
import fr.educonnect.directory.franceconnect.LinkedIdentity;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.identifier.SourceKey;
import fr.educonnect.domain.password.ProvisionalPassword;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An account as it was when it was read: all that one request needs of it.
 *
 * @param id never given twice; the local part of Keycloak's user id
 * @param loginId folded
 * @param sources the records of the registers that are this person and are still exported
 * @param student present for a student's account
 * @param links of a guardian's account; all zero for a student
 * @param franceConnect the identity that opens it, where one was linked
 * @param federation what services are told of it
 */
public record AccountSnapshot(
    long id,
    Profile profile,
    String loginId,
    PersonNames names,
    AccountProgress progress,
    AccountPassword password,
    AccountContacts contacts,
    List<SourceKey> sources,
    Optional<StudentFacts> student,
    LinkSummary links,
    Optional<LinkedIdentity> franceConnect,
    FederationFacts federation) {

  /** Whether FranceConnect is not the only thing that signs in: there is a chosen password. */
  public boolean hasOtherWayIn() {
    return password instanceof AccountPassword.Chosen;
  }

  /**
   * Whether the account has a provisional password that no longer signs in: three months after it
   * was distributed or set, whichever was later.
   */
  public boolean isProvisionalPasswordDead(Instant now) {
    return password instanceof Provisional provisional
        && ProvisionalPassword.isDead(
            progress.notifiedAt().filter(provisional.setAt()::isBefore).orElse(provisional.setAt()),
            now);
  }

  @Override
  public String toString() {
    return "account " + id;
  }
}
