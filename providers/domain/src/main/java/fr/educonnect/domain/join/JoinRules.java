package fr.educonnect.domain.join;

import fr.educonnect.domain.account.Profile;
import java.time.Duration;
import java.util.Optional;

/**
 * Who may join what. Two guardians of one child never get at each other's account, whatever they
 * share: names decide, and only the assistance team goes by something else.
 */
public final class JoinRules {

  /** How long a join can be undone; afterwards what is left of the other account is erased. */
  public static final Duration UNDONE_WITHIN = Duration.ofDays(30);

  private JoinRules() {}

  /**
   * @param sameChildRecord whether one record of a child in the registers names both as guardians
   * @return why not; empty if they are joined
   */
  public static Optional<JoinRefusal> refusal(
      JoinParty kept, JoinParty other, JoinProof proof, boolean sameChildRecord) {
    if (kept.id() == other.id()) {
      return Optional.of(JoinRefusal.SAME_ACCOUNT);
    }
    return standing(kept, other, proof)
        .or(
            () ->
                namesAllow(NameFit.of(kept.names(), other.names()), proof, sameChildRecord)
                    ? Optional.empty()
                    : Optional.of(JoinRefusal.NAMES_DIFFER));
  }

  /** Whether these names can be joined by this proof. */
  public static boolean namesAllow(NameFit fit, JoinProof proof, boolean sameChildRecord) {
    return switch (proof) {
      case ASSISTANCE -> true;
      case MOBILE_AND_DATES -> fit == NameFit.SAME;
      case PASSWORD -> fit == NameFit.SAME || (fit == NameFit.FIRST_NAME && !sameChildRecord);
    };
  }

  private static Optional<JoinRefusal> standing(JoinParty kept, JoinParty other, JoinProof proof) {
    if (kept.profile() != Profile.GUARDIAN || other.profile() != Profile.GUARDIAN) {
      return Optional.of(JoinRefusal.NOT_A_GUARDIAN);
    }
    if (kept.frozen() || other.frozen()) {
      return Optional.of(JoinRefusal.FROZEN);
    }
    if (!kept.isActive() && (proof != JoinProof.ASSISTANCE || other.isActive())) {
      return Optional.of(JoinRefusal.KEPT_NOT_ACTIVE);
    }
    if (proof != JoinProof.ASSISTANCE && !other.provable()) {
      return Optional.of(JoinRefusal.NOT_PROVABLE);
    }
    return other.hasJoined() ? Optional.of(JoinRefusal.OTHER_HAS_JOINED) : Optional.empty();
  }
}
