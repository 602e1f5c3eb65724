package fr.educonnect.staffapi.portal;

import fr.educonnect.directory.staff.school.SchoolHeader;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.portal.Optionality;
import fr.educonnect.domain.portal.Place;
import fr.educonnect.domain.portal.Reach;
import fr.educonnect.staffapi.scope.OpenSchool;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.ClientModel;

/**
 * The services whose clients leave schools the choice: attribute {@code portal.optional}, of
 * services on the families' portal that reach the school.
 */
record OptionalServices(OpenSchool school) {
  private static final String TITLE = "portal.title";

  /** By title, in the caller's language. */
  List<ServiceView> all() {
    Locale locale = school.session().keycloak().getContext().resolveLocale(null);
    return clients()
        .map(client -> view(client, locale))
        .sorted(Comparator.comparing(ServiceView::title, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  /** Whether there is such a service. */
  boolean contains(String clientId) {
    return clients().anyMatch(client -> client.getClientId().equals(clientId));
  }

  private Stream<ClientModel> clients() {
    return school
        .session()
        .families()
        .getClientsStream()
        .filter(client -> client.isEnabled() && client.getAttribute(TITLE) != null)
        .filter(client -> optionality(client) != Optionality.FOR_ALL)
        .filter(this::reaches);
  }

  private boolean reaches(ClientModel client) {
    SchoolHeader header = school.header();
    Place place = new Place(header.uai(), header.academy(), header.degree());
    Reach reach =
        Reach.read(
            client.getAttribute("portal.profiles"),
            client.getAttribute("portal.degrees"),
            client.getAttribute("portal.academies"),
            client.getAttribute("portal.uais"));
    return Arrays.stream(Profile.values()).anyMatch(profile -> reach.includes(profile, place));
  }

  private static ServiceView view(ClientModel client, Locale locale) {
    String title =
        Optional.ofNullable(client.getAttribute(TITLE + "." + locale.getLanguage()))
            .orElseGet(() -> client.getAttribute(TITLE));
    return new ServiceView(
        client.getClientId(), title, optionality(client).isOffered(Optional.empty()));
  }

  private static Optionality optionality(ClientModel client) {
    return Optionality.read(client.getAttribute("portal.optional"));
  }
}
