package fr.educonnect.directory.account;

import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.message.Channel;
import java.util.List;
import java.util.Optional;

/** Finds people by what they know of themselves; the same statements whether there is anybody. */
public final class FamilyLookup {

  /**
   * What a person typed of themselves.
   *
   * @param familyName usage name or birth name
   */
  public record TypedName(String familyName, String firstName) {
    @Override
    public String toString() {
      return "TypedName";
    }
  }

  private final DirectoryPool pool;

  public FamilyLookup(DirectoryPool pool) {
    this.pool = pool;
  }

  /**
   * The guardian whom the registers know by this number and name. Where two accounts fit, neither
   * is found.
   *
   * @param number E.164
   */
  public Optional<AccountSnapshot> guardianByMobile(String number, TypedName name) {
    return pool.read(connection -> null);
  }

  /**
   * Active accounts with this confirmed contact and name; a couple shares an address.
   *
   * @param contact mail address, or number (E.164)
   */
  public List<AccountSnapshot> byConfirmedContact(
      Profile profile, Channel channel, String contact, TypedName name) {
    return pool.read(connection -> null);
  }
}
