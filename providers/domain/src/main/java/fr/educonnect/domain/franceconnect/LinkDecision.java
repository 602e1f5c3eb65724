package fr.educonnect.domain.franceconnect;

import java.time.Duration;

/**
 * What linking an identity of FranceConnect to an account comes to, after the telephone and the
 * birth dates were right. An account has one identity and an identity one account.
 */
public enum LinkDecision {
  /** The account has no identity yet. */
  LINK,
  /** It has this one already. */
  KEEP,
  /** The identity takes the place of another one, which can be put back for a while. */
  REPLACE,
  /** The identity that was replaced a short while ago comes back. */
  PUT_BACK,
  /** The account has another identity, and the names do not agree. */
  OTHER_NAMES,
  /** The account's identity was replaced a short while ago: a second time would hide the first. */
  REPLACED_LATELY,
  /** The identity is another account's. */
  OTHER_ACCOUNT,
  /** Nothing but the names says whose the identity is, and they do not agree. */
  OTHER_PERSON;

  /** How long a replaced identity can be put back. */
  public static final Duration UNDO = Duration.ofDays(3);

  /** Whose an identity is, as seen from the account. */
  public enum Holder {
    NOBODY,
    /** It signs in to the account. */
    THIS_ACCOUNT,
    /** It signed in to the account until it was replaced, and can be put back. */
    FORMERLY_THIS_ACCOUNT,
    OTHER_ACCOUNT
  }

  /**
   * How an account stands.
   *
   * @param linked whether it has an identity
   * @param replaced whether that has taken the place of another, which can still be put back
   */
  public record Standing(boolean linked, boolean replaced) {}

  /**
   * @param holder of the identity that came
   * @param names of the identity and the account
   */
  public static LinkDecision of(Standing account, Holder holder, NameAgreement names) {
    return switch (holder) {
      case OTHER_ACCOUNT -> OTHER_ACCOUNT;
      case THIS_ACCOUNT -> KEEP;
      case FORMERLY_THIS_ACCOUNT -> PUT_BACK;
      case NOBODY -> account.linked() ? replace(account, names) : LINK;
    };
  }

  /**
   * What it comes to where somebody who is signed in asks for it. Couples share telephones,
   * browsers and passwords: without the telephone and the birth dates the names alone say that the
   * identity is the account's person.
   *
   * @param names of the identity and the account
   */
  public LinkDecision askedFor(NameAgreement names) {
    boolean same = names.compareTo(NameAgreement.BOTH) >= 0;
    return this == LINK && !same ? OTHER_PERSON : this;
  }

  private static LinkDecision replace(Standing account, NameAgreement names) {
    if (names.compareTo(NameAgreement.BOTH) < 0) {
      return OTHER_NAMES;
    }
    return account.replaced() ? REPLACED_LATELY : REPLACE;
  }

  /** Whether the account is linked to the identity afterwards. */
  public boolean isLinked() {
    return switch (this) {
      case LINK, KEEP, REPLACE, PUT_BACK -> true;
      case OTHER_NAMES, REPLACED_LATELY, OTHER_ACCOUNT, OTHER_PERSON -> false;
    };
  }
}
