package fr.educonnect.testing.franceconnect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The test identities, in the order in which they were added. */
public final class Identities {
  private static final String SUB_VERSION = "v1";

  private final Map<String, Identity> byId = Collections.synchronizedMap(new LinkedHashMap<>());

  Identities() {
    add("Angela Claire Louise", "DUBOIS", "");
    add("Pierre", "MERCIER", "");
    add("Marie Chantal", "VOLTA", "ARMAND");
  }

  /**
   * Adds somebody.
   *
   * @param usageName empty where there is none
   */
  public Identity add(String givenName, String familyName, String usageName) {
    String id = Integer.toString(byId.size() + 1);
    Identity identity = new Identity(id, newSub(), givenName, familyName, usageName);
    byId.put(id, identity);
    return identity;
  }

  /** The civil register was corrected: the same person comes with another {@code sub}. */
  public Identity changeSub(String id) {
    Identity changed = find(id).orElseThrow().withSub(newSub());
    byId.put(id, changed);
    return changed;
  }

  public Optional<Identity> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  List<Identity> all() {
    synchronized (byId) {
      return List.copyOf(byId.values());
    }
  }

  private static String newSub() {
    return Randoms.hex() + SUB_VERSION;
  }
}
