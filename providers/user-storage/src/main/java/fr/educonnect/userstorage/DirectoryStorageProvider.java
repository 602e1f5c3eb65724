package fr.educonnect.userstorage;

import fr.educonnect.directory.account.AccountPassword;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.Accounts;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.directoryaccess.PasswordVerdict;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.login.LoginId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.keycloak.component.ComponentModel;
import org.keycloak.credential.CredentialInput;
import org.keycloak.credential.CredentialInputUpdater;
import org.keycloak.credential.CredentialInputValidator;
import org.keycloak.models.GroupModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.storage.UserStorageProvider;
import org.keycloak.storage.user.UserLookupProvider;
import org.keycloak.storage.user.UserQueryProvider;

/** Keycloak's view of the directory for one request. */
public final class DirectoryStorageProvider
    implements UserStorageProvider,
        UserLookupProvider,
        UserQueryProvider,
        CredentialInputValidator,
        CredentialInputUpdater {

  private final KeycloakSession session;
  private final ComponentModel component;
  private final DirectoryProvider directory;

  DirectoryStorageProvider(KeycloakSession session, ComponentModel component) {
    this.session = session;
    this.component = component;
    this.directory = session.getProvider(DirectoryProvider.class);
  }

  @Override
  public void close() {
    // The request's memory is the DirectoryProvider's.
  }

  @Override
  public UserModel getUserById(RealmModel realm, String id) {
    return user(realm, account(id));
  }

  @Override
  public UserModel getUserByUsername(RealmModel realm, String username) {
    String folded = LoginId.fold(username);
    return folded.isEmpty() ? null : user(realm, directory.byLoginId(folded));
  }

  /** Nobody where addresses do not sign in, or where several people share one. */
  @Override
  public UserModel getUserByEmail(RealmModel realm, String email) {
    if (!realm.isLoginWithEmailAllowed()) {
      return null;
    }
    List<AccountSnapshot> found = directory.byMail(email);
    return found.size() == 1 ? user(realm, Optional.of(found.get(0))) : null;
  }

  @Override
  public Stream<UserModel> searchForUserStream(
      RealmModel realm, Map<String, String> params, Integer firstResult, Integer maxResults) {
    int offset = firstResult == null ? 0 : Math.max(firstResult, 0);
    int limit = maxResults == null || maxResults < 0 ? Accounts.MOST_ROWS : maxResults;
    return AccountSearch.of(params).page(directory, offset, limit).stream()
        .map(account -> user(realm, Optional.of(account)));
  }

  @Override
  public Stream<UserModel> getGroupMembersStream(
      RealmModel realm, GroupModel group, Integer firstResult, Integer maxResults) {
    return Stream.empty();
  }

  @Override
  public Stream<UserModel> searchForUserByUserAttributeStream(
      RealmModel realm, String attrName, String attrValue) {
    return Stream.empty();
  }

  @Override
  public int getUsersCount(RealmModel realm, boolean includeServiceAccount) {
    return (int) Math.min(directory.estimatedCount(), Integer.MAX_VALUE);
  }

  @Override
  public int getUsersCount(RealmModel realm, Map<String, String> params) {
    return AccountSearch.of(params).count(directory);
  }

  @Override
  public int getUsersCount(RealmModel realm, Set<String> groupIds) {
    return 0;
  }

  @Override
  public int getUsersCount(RealmModel realm, Map<String, String> params, Set<String> groupIds) {
    return 0;
  }

  @Override
  public boolean supportsCredentialType(String credentialType) {
    return PasswordCredentialModel.TYPE.equals(credentialType);
  }

  @Override
  public boolean isConfiguredFor(RealmModel realm, UserModel user, String credentialType) {
    return supportsCredentialType(credentialType)
        && account(user.getId())
            .filter(account -> account.password() instanceof AccountPassword.Chosen)
            .isPresent();
  }

  /** Only the chosen password of an active account; one hash in every case. */
  @Override
  public boolean isValid(RealmModel realm, UserModel user, CredentialInput input) {
    if (!supportsCredentialType(input.getType()) || input.getChallengeResponse() == null) {
      return false;
    }
    Optional<AccountSnapshot> account = account(user.getId());
    PasswordVerdict verdict = directory.check(realm, account, input.getChallengeResponse());
    if (verdict.kind() != PasswordVerdict.Kind.CHOSEN
        || account.orElseThrow().progress().state() != AccountState.ACTIVE) {
      return false;
    }
    directory.storeRehash(account.get(), verdict);
    return true;
  }

  @Override
  public boolean updateCredential(RealmModel realm, UserModel user, CredentialInput input) {
    if (!supportsCredentialType(input.getType())) {
      return false;
    }
    account(user.getId())
        .ifPresent(
            account ->
                new PasswordChange(session, directory)
                    .apply(realm, user, account, input.getChallengeResponse()));
    return true;
  }

  @Override
  public void disableCredentialType(RealmModel realm, UserModel user, String credentialType) {
    // A password ends by a reset of the school or by the account's end, never by Keycloak's
    // console.
  }

  @Override
  public Stream<String> getDisableableCredentialTypesStream(RealmModel realm, UserModel user) {
    return Stream.empty();
  }

  private Optional<AccountSnapshot> account(String userId) {
    OptionalLong id = UserIds.accountId(userId);
    return id.isPresent()
        ? Outage.orUnavailable(() -> directory.byId(id.getAsLong()))
        : Optional.empty();
  }

  private UserModel user(RealmModel realm, Optional<AccountSnapshot> account) {
    return account.map(found -> new DirectoryUser(session, realm, component, found)).orElse(null);
  }
}
