package fr.educonnect.federation.access;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.federation.SchoolPlace;
import fr.educonnect.domain.federation.ServiceLimits;
import fr.educonnect.domain.federation.ServiceLimits.Comer;
import fr.educonnect.domain.federation.ServiceLimits.Refusal;
import fr.educonnect.domain.portal.Place;
import fr.educonnect.federation.Visitors;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Somebody about to enter a service. */
final class Entry {

  /** The portal and Mon compte, which are everybody's. */
  static final String OWN_PAGES = "educonnect-family";

  private final KeycloakSession session;
  private final ClientModel service;
  private final UserModel user;

  /**
   * @param user of the directory; anybody else enters
   */
  Entry(KeycloakSession session, ClientModel service, UserModel user) {
    this.session = session;
    this.service = service;
    this.user = user;
  }

  /** The account of whoever is there. */
  Optional<AccountSnapshot> account() {
    return Visitors.account(session, user);
  }

  /** Why they do not enter; empty if they do. */
  Optional<Refusal> refusal() {
    return OWN_PAGES.equals(service.getClientId())
        ? Optional.empty()
        : account().flatMap(this::refusal);
  }

  private Optional<Refusal> refusal(AccountSnapshot account) {
    return ServiceLimits.read(service::getAttribute)
        .refusal(new Comer(account.profile(), account.links().confirmed(), places(account)));
  }

  // A student's is the current school; a child of a guardian may have several.
  private static List<Place> places(AccountSnapshot account) {
    Stream<Place> all = account.federation().places().stream().map(Entry::place);
    return (account.profile() == Profile.STUDENT ? all.limit(1) : all).toList();
  }

  private static Place place(SchoolPlace school) {
    return new Place(school.uai(), school.student().academy(), school.student().degree());
  }
}
