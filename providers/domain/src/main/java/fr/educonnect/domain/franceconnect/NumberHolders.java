package fr.educonnect.domain.franceconnect;

import java.util.Map;
import java.util.OptionalLong;

/**
 * Which of the guardians who have a mobile number an identity of FranceConnect is. Where the number
 * is one guardian's, only a full contradiction stops; where several have it, as a couple may, the
 * names decide between them or nobody is meant.
 */
public final class NumberHolders {

  /** What the names say. */
  public enum Verdict {
    /** The number is nobody's. */
    NOBODY,
    FOUND,
    /** The number is one guardian's, who has another name and another first name. */
    CONTRADICTED,
    /** The number is several guardians', and the names do not tell which one it is. */
    UNDECIDED
  }

  /**
   * @param account present where the verdict is {@link Verdict#FOUND}
   */
  public record Decision(Verdict verdict, OptionalLong account) {}

  private NumberHolders() {}

  /**
   * @param holders by account: how far its names agree
   */
  public static Decision decide(Map<Long, NameAgreement> holders) {
    if (holders.isEmpty()) {
      return not(Verdict.NOBODY);
    }
    if (holders.size() == 1) {
      Map.Entry<Long, NameAgreement> only = holders.entrySet().iterator().next();
      return only.getValue() == NameAgreement.NONE
          ? not(Verdict.CONTRADICTED)
          : found(only.getKey());
    }
    boolean clear = holders.containsValue(NameAgreement.FIRST);
    return sole(holders, clear ? NameAgreement.FIRST : NameAgreement.BOTH);
  }

  private static Decision sole(Map<Long, NameAgreement> holders, NameAgreement which) {
    long[] accounts =
        holders.entrySet().stream()
            .filter(holder -> holder.getValue() == which)
            .mapToLong(Map.Entry::getKey)
            .toArray();
    return accounts.length == 1 ? found(accounts[0]) : not(Verdict.UNDECIDED);
  }

  private static Decision found(long account) {
    return new Decision(Verdict.FOUND, OptionalLong.of(account));
  }

  private static Decision not(Verdict verdict) {
    return new Decision(verdict, OptionalLong.empty());
  }
}
