package fr.educonnect.userstorage;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directoryaccess.DirectoryProvider;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.component.ComponentModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.SubjectCredentialManager;
import org.keycloak.storage.adapter.AbstractUserAdapter;

/**
 * An account as a Keycloak user. It is read only: names come from the registers, everything else
 * changes through the journeys. Required actions are not kept: Keycloak adds and removes some of
 * its own accord at each sign-in, which must do nothing rather than fail.
 */
final class DirectoryUser extends AbstractUserAdapter.Streams {

  private final AccountSnapshot account;
  private final String id;
  private final Map<String, List<String>> attributes;

  DirectoryUser(
      KeycloakSession session,
      RealmModel realm,
      ComponentModel component,
      AccountSnapshot account) {
    super(session, realm, component);
    this.account = account;
    this.id = UserIds.userId(component, account.id());
    this.attributes = AccountAttributes.of(account);
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public String getUsername() {
    return account.loginId();
  }

  @Override
  public String getFirstName() {
    return account.names().firstName();
  }

  @Override
  public String getLastName() {
    return account.names().familyName();
  }

  @Override
  public String getEmail() {
    return account.contacts().mail().orElse(null);
  }

  @Override
  public boolean isEmailVerified() {
    return getEmail() != null;
  }

  /** False once the person has left the registers and the grace period is over: sessions end. */
  @Override
  public boolean isEnabled() {
    return session.getProvider(DirectoryProvider.class).isUsable(account);
  }

  /** When the account was activated. */
  @Override
  public Long getCreatedTimestamp() {
    return account.progress().activatedAt().map(Instant::toEpochMilli).orElse(null);
  }

  @Override
  public Map<String, List<String>> getAttributes() {
    return attributes;
  }

  @Override
  public String getFirstAttribute(String name) {
    return Optional.ofNullable(attributes.get(name)).map(values -> values.get(0)).orElse(null);
  }

  @Override
  public Stream<String> getAttributeStream(String name) {
    return attributes.getOrDefault(name, List.of()).stream();
  }

  @Override
  public SubjectCredentialManager credentialManager() {
    return session.users().getUserCredentialManager(this);
  }

  @Override
  public void addRequiredAction(String action) {}

  @Override
  public void removeRequiredAction(String action) {}

  @Override
  public void addRequiredAction(RequiredAction action) {}

  @Override
  public void removeRequiredAction(RequiredAction action) {}

  @Override
  public boolean equals(Object other) {
    return other instanceof DirectoryUser that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
