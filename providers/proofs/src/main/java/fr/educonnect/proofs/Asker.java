package fr.educonnect.proofs;

import fr.educonnect.directory.limit.Subject;
import fr.educonnect.directory.limit.SubjectKind;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directoryaccess.DirectoryProvider;
import java.util.Optional;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Who is at the browser, as far as the directory may know it: keyed hashes, never an id. */
public final class Asker {

  private final KeycloakSession session;
  private final AuthenticationSessionModel tab;

  /**
   * @param tab the sign-in of the browser's tab
   */
  public Asker(KeycloakSession session, AuthenticationSessionModel tab) {
    this.session = session;
    this.tab = tab;
  }

  /** The browser; all its tabs are one. */
  public Subject browser() {
    return directory().subject(SubjectKind.BROWSER, tab.getParentSession().getId());
  }

  /** The browser's tab. */
  public Subject tab() {
    return directory()
        .subject(SubjectKind.TAB, tab.getParentSession().getId() + "/" + tab.getTabId());
  }

  /** What travels with a request that may send messages. */
  public QueueContext context() {
    KeycloakContext context = session.getContext();
    // Nobody is looked up for it: the language is the browser's and the page's.
    String locale = context.resolveLocale((UserModel) null).toLanguageTag();
    Optional<String> client = Optional.ofNullable(tab.getClient()).map(ClientModel::getClientId);
    return new QueueContext(
        context.getRealm().getName(), locale, Optional.of(browser().hash()), client);
  }

  /** Source address of the browser, as Keycloak knows it behind its proxies. */
  public String address() {
    return session.getContext().getConnection().getRemoteAddr();
  }

  private DirectoryProvider directory() {
    return session.getProvider(DirectoryProvider.class);
  }
}
