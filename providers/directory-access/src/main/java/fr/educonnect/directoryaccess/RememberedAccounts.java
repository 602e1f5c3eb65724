package fr.educonnect.directoryaccess;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.FamilyView;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What one request has read so far, also that there is nothing. */
final class RememberedAccounts {

  private final Map<Long, Optional<AccountSnapshot>> byId = new HashMap<>();
  private final Map<String, Optional<AccountSnapshot>> byLogin = new HashMap<>();
  private final Map<Long, Optional<FamilyView>> families = new HashMap<>();

  Optional<AccountSnapshot> byId(long id, Supplier<Optional<AccountSnapshot>> read) {
    Optional<AccountSnapshot> known = byId.get(id);
    if (known == null) {
      known = read.get();
      byId.put(id, known);
      known.ifPresent(this::keep);
    }
    return known;
  }

  Optional<FamilyView> family(long id, Supplier<Optional<FamilyView>> read) {
    Optional<FamilyView> known = families.get(id);
    if (known == null) {
      known = read.get();
      families.put(id, known);
      known.map(FamilyView::account).ifPresent(this::keep);
    }
    return known;
  }

  Optional<AccountSnapshot> byLogin(String loginId, Supplier<Optional<AccountSnapshot>> read) {
    Optional<AccountSnapshot> known = byLogin.get(loginId);
    return known == null ? keep(loginId, read.get()) : known;
  }

  Optional<AccountSnapshot> keep(String loginId, Optional<AccountSnapshot> read) {
    byLogin.put(loginId, read);
    read.ifPresent(this::keep);
    return read;
  }

  void keep(AccountSnapshot account) {
    byId.put(account.id(), Optional.of(account));
    byLogin.put(account.loginId(), Optional.of(account));
  }

  /** Forgets all of them. */
  void clear() {
    byId.clear();
    byLogin.clear();
    families.clear();
  }

  void forget(AccountSnapshot account) {
    byId.remove(account.id());
    byLogin.remove(account.loginId());
    families.remove(account.id());
  }
}
