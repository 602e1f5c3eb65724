package fr.educonnect.franceconnect.older;

import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.franceconnect.firstlogin.Proved;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.guardianship.GuardianNotes;
import fr.educonnect.proofs.guardianship.Guardians;
import java.util.Optional;
import org.keycloak.authentication.authenticators.broker.AbstractIdpAuthenticator;
import org.keycloak.authentication.authenticators.broker.util.SerializedBrokeredIdentityContext;
import org.keycloak.constants.AdapterConstants;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * A guardian who came with an older account chose FranceConnect: from its answer on the sign-in is
 * FranceConnect's, and of the older account only is left whose it was.
 */
public final class Handover {

  private final KeycloakSession session;
  private final AuthenticationSessionModel tab;

  /**
   * @param tab to which FranceConnect's answer belongs
   */
  public Handover(KeycloakSession session, AuthenticationSessionModel tab) {
    this.session = session;
    this.tab = tab;
  }

  /** What the older account proved; it is forgotten in the tab, whatever it was. */
  public Optional<Proved> take() {
    Optional<Proved> proved = desk().flatMap(this::proved);
    if (desk().isPresent()) {
      tab.removeAuthNote(AbstractIdpAuthenticator.BROKERED_CONTEXT_NOTE);
      // Whoever begins again would be sent to the older desk again.
      tab.removeClientNote(AdapterConstants.KC_IDP_HINT);
    }
    return proved;
  }

  private Optional<Proved> proved(Desk desk) {
    DirectoryProvider directory = session.getProvider(DirectoryProvider.class);
    return new GuardianNotes(tab, Journey.OLDER_ACCOUNT)
        .account().stream()
            .boxed()
            .flatMap(id -> directory.byId(id).stream())
            .filter(account -> Guardians.mayUse(directory, account))
            .map(account -> new Proved(account.id(), desk.event()))
            .findFirst();
  }

  private Optional<Desk> desk() {
    SerializedBrokeredIdentityContext brought =
        SerializedBrokeredIdentityContext.readFromAuthenticationSession(
            tab, AbstractIdpAuthenticator.BROKERED_CONTEXT_NOTE);
    return Optional.ofNullable(brought)
        .map(found -> session.identityProviders().getByAlias(found.getIdentityProviderId()))
        .map(IdentityProviderModel::getProviderId)
        .flatMap(Desk::of);
  }
}
