package fr.educonnect.directory.staff.sheet;

import java.util.Optional;

/**
 * An account's password as its school sees it (guide rapide 1.8: « seuls les mots de passe
 * provisoires sont affichés »).
 *
 * @param clear only while it is provisional
 */
public record ShownPassword(Kind kind, Optional<String> clear) {

  /** What there is to see. */
  public enum Kind {
    /** Never distributed, or too long ago. */
    NONE,
    PROVISIONAL,
    /** Chosen by the person: masked. */
    CHOSEN,
    /** The account is used through FranceConnect only. */
    FRANCECONNECT
  }

  static final ShownPassword NONE = new ShownPassword(Kind.NONE, Optional.empty());

  @Override
  public String toString() {
    return "ShownPassword[" + kind + "]";
  }
}
