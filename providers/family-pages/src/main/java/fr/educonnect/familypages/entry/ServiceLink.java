package fr.educonnect.familypages.entry;

import fr.educonnect.proofs.RealmCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.keycloak.OAuthErrorException;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.managers.AuthenticationManager;

/**
 * « Aiguilleur »: one link to a service, whichever identity provider people still use. Whoever has
 * a session here goes in by it; whoever has one at the older provider, where that answers a
 * question without a page, by the older entry; else by the entry that was chosen on this device
 * before; else a page asks. A service that has one entry only is entered by that.
 */
public final class ServiceLink {

  /** Parameter: client id or entityID, whatever signs it has. */
  public static final String SERVICE = "service";

  /** Parameter: the chosen entry. */
  public static final String ENTRY = "entry";

  private static final String OLDER = "educonnect.older.address";
  private static final String OLDER_PROVIDER = "educonnect.older.identityProvider";
  private static final RealmCookie CHOSEN = new RealmCookie("EDUCONNECT_ENTRY");

  /** Seconds: a school year. */
  private static final int REMEMBERED = 365 * 24 * 3600;

  /** The entries of a service. */
  enum Entry {
    EDUCONNECT,
    OLDER;

    /**
     * @param name anything a browser may send; may be null
     */
    static Optional<Entry> named(String name) {
      return Arrays.stream(values()).filter(entry -> entry.name().equals(name)).findFirst();
    }
  }

  private final WaysIn waysIn;
  private final KeycloakSession session;

  public ServiceLink(WaysIn waysIn) {
    this.waysIn = waysIn;
    session = waysIn.session();
  }

  /**
   * @param clientId anything
   * @param chosen name of an entry; anything else asks again when it is not null
   */
  public Response lead(String clientId, String chosen) {
    return known(clientId).map(service -> lead(service, chosen)).orElseGet(this::unknown);
  }

  /**
   * After the older provider was asked whether somebody has a session there.
   *
   * @param clientId anything: it comes back by the browser
   * @param error how a sign-in without a page failed; null where it did not
   */
  public Response answered(String clientId, String error) {
    return known(clientId).map(service -> answered(service, error)).orElseGet(this::unknown);
  }

  private Optional<ClientModel> known(String clientId) {
    return waysIn.service(clientId).filter(service -> waysIn.address(service).isPresent());
  }

  private Response unknown() {
    return Response.fromResponse(
            waysIn.page(waysIn.urls().of(WaysIn.SERVICE)).createForm("service-unknown.ftl"))
        .status(Status.NOT_FOUND)
        .build();
  }

  private Response lead(ClientModel service, String chosen) {
    if (hasOneEntry(service) || isSignedIn()) {
      return enter(service, Entry.EDUCONNECT);
    }
    Optional<String> provider = olderProvider(service);
    if (chosen == null && provider.isPresent()) {
      return WaysIn.to(waysIn.urls().passive(provider.get(), service.getClientId()));
    }
    return chosen == null ? remembered(service) : chosen(service, chosen);
  }

  private Response answered(ClientModel service, String error) {
    if (hasOneEntry(service) || error == null) {
      return enter(service, Entry.EDUCONNECT);
    }
    return error.equals(OAuthErrorException.INTERACTION_REQUIRED)
        ? enter(service, Entry.OLDER)
        : remembered(service);
  }

  private static boolean hasOneEntry(ClientModel service) {
    return WaysIn.stated(service, OLDER).isEmpty();
  }

  private Response remembered(ClientModel service) {
    return CHOSEN
        .read(session)
        .flatMap(Entry::named)
        .map(entry -> enter(service, entry))
        .orElseGet(() -> ask(service));
  }

  private Response chosen(ClientModel service, String name) {
    Optional<Entry> entry = Entry.named(name);
    entry.ifPresent(named -> CHOSEN.write(session, named.name(), REMEMBERED));
    return entry.map(named -> enter(service, named)).orElseGet(() -> ask(service));
  }

  private Response enter(ClientModel service, Entry entry) {
    Optional<URI> older = WaysIn.stated(service, OLDER).map(URI::create);
    Optional<URI> here = waysIn.address(service);
    return WaysIn.to((entry == Entry.OLDER ? older : here).or(() -> here).orElseThrow());
  }

  private boolean isSignedIn() {
    return AuthenticationManager.authenticateIdentityCookie(
            session, session.getContext().getRealm(), true)
        != null;
  }

  private Optional<String> olderProvider(ClientModel service) {
    return WaysIn.stated(service, OLDER_PROVIDER)
        .filter(alias -> session.identityProviders().getByAlias(alias) != null);
  }

  private Response ask(ClientModel service) {
    return waysIn
        .page(link(service).build())
        .setAttribute("service", service.getName())
        .setAttribute("educonnectUrl", link(service, Entry.EDUCONNECT))
        .setAttribute("olderUrl", link(service, Entry.OLDER))
        .createForm("service-entry.ftl");
  }

  private String link(ClientModel service, Entry entry) {
    return link(service).queryParam(ENTRY, entry.name()).build().toString();
  }

  private UriBuilder link(ClientModel service) {
    return UriBuilder.fromUri(waysIn.urls().of(WaysIn.SERVICE))
        .queryParam(SERVICE, "{service}")
        .resolveTemplate("service", service.getClientId());
  }
}
