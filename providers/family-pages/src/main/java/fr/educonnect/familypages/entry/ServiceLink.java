package fr.educonnect.familypages.entry;

import fr.educonnect.proofs.RealmCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
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
  private static final RealmCookie ASKED_FOR = new RealmCookie("EDUCONNECT_GO");

  /** Seconds: a school year. */
  private static final int REMEMBERED = 365 * 24 * 3600;

  /** Seconds that the older provider has to answer. */
  private static final int ANSWERS_WITHIN = 300;

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
    Optional<ClientModel> service = waysIn.service(clientId);
    if (service.flatMap(waysIn::address).isEmpty()) {
      return Response.fromResponse(
              waysIn.page(waysIn.urls().of(WaysIn.SERVICE)).createForm("service-unknown.ftl"))
          .status(Status.NOT_FOUND)
          .build();
    }
    if (WaysIn.stated(service.get(), OLDER).isEmpty() || isSignedIn()) {
      return enter(service.get(), Entry.EDUCONNECT);
    }
    Optional<String> provider = olderProvider(service.get());
    if (chosen == null && provider.isPresent()) {
      ASKED_FOR.write(session, encoded(clientId), ANSWERS_WITHIN);
      return WaysIn.to(waysIn.urls().passive(provider.get()));
    }
    return chosen == null ? remembered(service.get()) : chosen(service.get(), chosen);
  }

  /**
   * After the older provider was asked whether somebody has a session there.
   *
   * @param error how a sign-in without a page failed; null where it did not
   */
  public Response answered(String error) {
    String clientId = ASKED_FOR.read(session).map(ServiceLink::decoded).orElse("");
    Optional<ClientModel> service = waysIn.service(clientId);
    if (error == null || service.isEmpty()) {
      return lead(clientId, Entry.EDUCONNECT.name());
    }
    return error.equals(OAuthErrorException.INTERACTION_REQUIRED)
        ? enter(service.get(), Entry.OLDER)
        : remembered(service.get());
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

  private static String encoded(String clientId) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(clientId.getBytes(StandardCharsets.UTF_8));
  }

  // A browser may send anything: what is none of ours is no service.
  private static String decoded(String cookie) {
    return cookie.matches("[A-Za-z0-9_-]{1,400}") && cookie.length() % 4 != 1
        ? new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8)
        : "";
  }
}
