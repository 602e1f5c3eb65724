package fr.educonnect.userstorage;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.login.LoginId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.keycloak.models.UserModel;

/**
 * What Keycloak's console may ask of a directory of twenty million accounts: an account id, a whole
 * address, or a login id or its beginning. Anything else (names, attributes, text in the middle, no
 * criterion at all) finds nothing, because no index answers it.
 */
record AccountSearch(Kind kind, String value) {

  enum Kind {
    NOTHING,
    ACCOUNT_ID,
    MAIL,
    LOGIN_ID,
    LOGIN_PREFIX
  }

  private static final AccountSearch NOTHING = new AccountSearch(Kind.NOTHING, "");

  // Neither narrows the answer: the directory has no service accounts, and shows disabled ones.
  private static final Set<String> WITHOUT_EFFECT =
      Set.of(UserModel.INCLUDE_SERVICE_ACCOUNT, UserModel.EXACT);

  private static final Set<String> CRITERIA =
      Set.of(UserModel.SEARCH, UserModel.USERNAME, UserModel.EMAIL);

  /** Reads Keycloak's search parameters. */
  static AccountSearch of(Map<String, String> parameters) {
    boolean exact = Boolean.parseBoolean(parameters.get(UserModel.EXACT));
    List<Map.Entry<String, String>> criteria =
        parameters.entrySet().stream().filter(e -> !WITHOUT_EFFECT.contains(e.getKey())).toList();
    if (criteria.size() != 1 || !CRITERIA.contains(criteria.get(0).getKey())) {
      return NOTHING;
    }
    String value = criteria.get(0).getValue().strip();
    return switch (criteria.get(0).getKey()) {
      case UserModel.EMAIL -> mail(value);
      case UserModel.USERNAME -> login(value, exact);
      default -> free(value, exact);
    };
  }

  /** A page of what is found. */
  List<AccountSnapshot> page(DirectoryProvider directory, int offset, int limit) {
    if (kind == Kind.LOGIN_PREFIX) {
      return directory.byLoginPrefix(value, offset, limit);
    }
    return few(directory).stream().skip(offset).limit(limit).toList();
  }

  /** How many are found, up to the directory's bound. */
  int count(DirectoryProvider directory) {
    return kind == Kind.LOGIN_PREFIX ? directory.countByLoginPrefix(value) : few(directory).size();
  }

  private List<AccountSnapshot> few(DirectoryProvider directory) {
    Optional<AccountSnapshot> one =
        switch (kind) {
          case ACCOUNT_ID -> directory.byId(Long.parseLong(value));
          case LOGIN_ID -> directory.byLoginId(value);
          default -> Optional.empty();
        };
    return kind == Kind.MAIL ? directory.byMail(value) : one.stream().toList();
  }

  // Keycloak's conventions of the search box: "text" is exact, text* a beginning, *text* the
  // middle.
  private static AccountSearch free(String value, boolean exact) {
    if (value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")) {
      return free(value.substring(1, value.length() - 1), true);
    }
    if (value.contains("@")) {
      return mail(value);
    }
    OptionalLong id = UserIds.parse(value);
    return id.isPresent() ? new AccountSearch(Kind.ACCOUNT_ID, value) : login(value, exact);
  }

  private static AccountSearch mail(String value) {
    return value.contains("*") ? NOTHING : new AccountSearch(Kind.MAIL, value);
  }

  private static AccountSearch login(String value, boolean exact) {
    String folded = LoginId.fold(value);
    if (folded.isEmpty() || value.startsWith("*")) {
      return NOTHING;
    }
    return new AccountSearch(exact ? Kind.LOGIN_ID : Kind.LOGIN_PREFIX, folded);
  }
}
