package fr.educonnect.domain.account;

import fr.educonnect.domain.proof.ProofPurpose;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person changed by themself and the old contact can take back, by the link of the message
 * that tells of it. How long a link lives is its purpose's.
 */
public final class Reverts {

  private static final Map<AccountEvent, ProofPurpose> LINKS = new EnumMap<>(AccountEvent.class);
  private static final Map<ProofPurpose, AccountEvent> EVENTS = new EnumMap<>(ProofPurpose.class);

  static {
    revert(
        AccountEvent.CHOOSE_PASSWORD, ProofPurpose.REVERT_PASSWORD, AccountEvent.REVERT_PASSWORD);
    revert(AccountEvent.VALIDATE_MAIL, ProofPurpose.REVERT_MAIL, AccountEvent.REVERT_MAIL);
    revert(AccountEvent.CHANGE_MOBILE, ProofPurpose.REVERT_MOBILE, AccountEvent.REVERT_MOBILE);
    revert(
        AccountEvent.UNLINK_FRANCECONNECT,
        ProofPurpose.REVERT_FRANCECONNECT,
        AccountEvent.REVERT_FRANCECONNECT);
  }

  /** What a link that was made after a revert's own could still do to what it has put back. */
  private static final List<ProofPurpose> OVERTAKEN =
      Arrays.stream(ProofPurpose.values())
          .filter(
              purpose ->
                  EVENTS.containsKey(purpose)
                      || purpose == ProofPurpose.VALIDATE_MAIL
                      || purpose == ProofPurpose.RECOVER_PASSWORD)
          .toList();

  private Reverts() {}

  /** The link that the message about this event carries; empty where nothing can be taken back. */
  public static Optional<ProofPurpose> link(AccountEvent event) {
    return Optional.ofNullable(LINKS.get(event));
  }

  /** What a link of this purpose brings about; empty if it takes nothing back. */
  public static Optional<AccountEvent> event(ProofPurpose purpose) {
    return Optional.ofNullable(EVENTS.get(purpose));
  }

  /** Purposes of the links that a revert kills where they are newer than its own. */
  public static List<ProofPurpose> overtaken() {
    return OVERTAKEN;
  }

  /** The purposes of all reverts. */
  public static Set<ProofPurpose> purposes() {
    return EVENTS.keySet();
  }

  private static void revert(AccountEvent done, ProofPurpose link, AccountEvent undone) {
    LINKS.put(done, link);
    EVENTS.put(link, undone);
  }
}
