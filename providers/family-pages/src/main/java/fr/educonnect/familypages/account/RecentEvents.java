package fr.educonnect.familypages.account;

import fr.educonnect.familypages.FamilyVisit;
import fr.educonnect.proofs.JourneyEvents;
import fr.educonnect.proofs.ParisTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.keycloak.events.Event;
import org.keycloak.events.EventStoreProvider;
import org.keycloak.events.EventType;
import org.keycloak.models.ClientModel;
import org.keycloak.models.RealmModel;

/** What happened to the account of late, from the events that are stored. */
final class RecentEvents {

  private static final int SHOWN = 5;

  /** More than is shown: what says nothing new is among them. */
  private static final int READ = 40;

  /** Steps of journeys that changed something, see {@link JourneyEvents}. */
  private static final Set<String> CHANGES =
      Set.of(
          "activation.form",
          "activation.mail",
          "registration.password",
          "new-password.form",
          "link.password",
          "link.mail",
          "children.form",
          "children.reports",
          "account-password.form",
          "account-mail.form",
          "account-mobile.code",
          "account-franceconnect.link",
          "account-franceconnect.end",
          "franceconnect.birth-dates",
          "link.franceconnect",
          "link.revert-password",
          "link.revert-mail",
          "link.revert-mobile",
          "link.revert-children",
          "joining.password",
          "joining.dates",
          "joining.separate",
          "link.separate");

  private final FamilyVisit visit;
  private final RealmModel realm;

  RecentEvents(FamilyVisit visit) {
    this.visit = visit;
    realm = visit.session().getContext().getRealm();
  }

  /**
   * Sign-ins and refused tries, the last first. Within a session each service counts once: coming
   * back to it, or a change in Mon compte, is no other sign-in.
   */
  List<Map<String, Object>> signIns() {
    Map<String, Event> first = new LinkedHashMap<>();
    read(READ, EventType.LOGIN, EventType.LOGIN_ERROR)
        .forEach(event -> first.merge(visitOf(event), event, (later, earlier) -> earlier));
    return first.values().stream()
        .sorted(Comparator.comparingLong(Event::getTime).reversed())
        .limit(SHOWN)
        .map(event -> row(event, event.getType().name()))
        .toList();
  }

  private static String visitOf(Event event) {
    return event.getType() == EventType.LOGIN
        ? event.getSessionId() + " " + event.getClientId()
        : event.getId();
  }

  /** Changes, the last first. */
  List<Map<String, Object>> changes() {
    return read(
            READ,
            EventType.REGISTER,
            EventType.UPDATE_CREDENTIAL,
            EventType.RESET_PASSWORD,
            EventType.UPDATE_EMAIL,
            EventType.VERIFY_EMAIL,
            EventType.SEND_VERIFY_EMAIL,
            EventType.UPDATE_PROFILE,
            EventType.REMOVE_FEDERATED_IDENTITY,
            EventType.CUSTOM_REQUIRED_ACTION)
        .flatMap(event -> change(event).map(what -> row(event, what)).stream())
        .limit(SHOWN)
        .toList();
  }

  private Stream<Event> read(int most, EventType... types) {
    return visit
        .session()
        .getProvider(EventStoreProvider.class)
        .createQuery()
        .realm(realm.getId())
        .user(visit.open().getUser().getId())
        .type(types)
        .orderByDescTime()
        .firstResult(0)
        .maxResults(most)
        .getResultStream();
  }

  private static Optional<String> change(Event event) {
    Map<String, String> details = Optional.ofNullable(event.getDetails()).orElse(Map.of());
    String step = details.get(JourneyEvents.JOURNEY) + "." + details.get(JourneyEvents.STEP);
    return Optional.of(step).filter(CHANGES::contains);
  }

  private Map<String, Object> row(Event event, String what) {
    Map<String, Object> row = new HashMap<>();
    row.put("what", what);
    row.put("at", ParisTime.parts(Instant.ofEpochMilli(event.getTime()), visit.locale()));
    Optional.ofNullable(event.getClientId())
        .map(realm::getClientByClientId)
        .map(ClientModel::getName)
        .filter(name -> !name.isBlank())
        .ifPresent(name -> row.put("service", name));
    return row;
  }
}
