package fr.educonnect.familypages.portal;

import fr.educonnect.directory.account.FamilyView;
import fr.educonnect.domain.portal.Optionality;
import fr.educonnect.domain.portal.Place;
import fr.educonnect.domain.portal.Reach;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.util.ResolveRelative;

/**
 * A service on the portal, as its client's attributes declare it: {@code portal.title} (and {@code
 * portal.title.<language>}), {@code portal.icon}, {@code portal.profiles}, {@code portal.degrees},
 * {@code portal.academies}, {@code portal.uais}, {@code portal.optional}; it opens at the client's
 * base URL.
 */
record Tile(
    String clientId, String title, String icon, String url, Reach reach, Optionality optionality) {

  private static final String TITLE = "portal.title";
  private static final String DEFAULT_ICON = "service";

  /** All services of the realm that have a tile, by title. */
  static List<Tile> all(KeycloakSession session, Locale locale) {
    RealmModel realm = session.getContext().getRealm();
    return realm
        .getClientsStream()
        .filter(client -> client.isEnabled() && client.getAttribute(TITLE) != null)
        .flatMap(client -> of(session, client, locale))
        .sorted((one, other) -> one.title.compareToIgnoreCase(other.title))
        .toList();
  }

  private static Stream<Tile> of(KeycloakSession session, ClientModel client, Locale locale) {
    return url(session, client)
        .map(
            url ->
                new Tile(
                    client.getClientId(),
                    title(client, locale),
                    icon(client),
                    url,
                    reach(client),
                    Optionality.read(client.getAttribute("portal.optional"))))
        .stream();
  }

  private static Optional<String> url(KeycloakSession session, ClientModel client) {
    return Optional.ofNullable(client.getBaseUrl())
        .filter(url -> !url.isBlank())
        .map(url -> ResolveRelative.resolveRelativeUri(session, client.getRootUrl(), url));
  }

  private static String title(ClientModel client, Locale locale) {
    return Optional.ofNullable(client.getAttribute(TITLE + "." + locale.getLanguage()))
        .orElseGet(() -> client.getAttribute(TITLE));
  }

  private static String icon(ClientModel client) {
    return Optional.ofNullable(client.getAttribute("portal.icon")).orElse(DEFAULT_ICON);
  }

  private static Reach reach(ClientModel client) {
    return Reach.read(
        client.getAttribute("portal.profiles"),
        client.getAttribute("portal.degrees"),
        client.getAttribute("portal.academies"),
        client.getAttribute("portal.uais"));
  }

  /** Whether the family finds it at this school. */
  boolean isFor(FamilyView family, Place place) {
    return reach.includes(family.account().profile(), place)
        && optionality.isOffered(family.choices(place.uai()).offers(clientId));
  }

  /** What the page is told. */
  Map<String, String> model() {
    return Map.of("title", title, "icon", icon, "url", url);
  }
}
