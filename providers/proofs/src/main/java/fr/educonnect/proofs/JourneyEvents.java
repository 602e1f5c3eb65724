package fr.educonnect.proofs;

import fr.educonnect.directory.journey.JourneyStep;
import fr.educonnect.directory.journey.JourneySteps;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.proofs.JourneyMetrics.Outcome;
import java.util.Optional;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.storage.StorageId;

/**
 * What is told of a journey's steps: one call per step writes Keycloak's event, counts the metric
 * and keeps where the person is, so that journeys given up can be counted. Events hold the account
 * and {@link #JOURNEY}, {@link #STEP} and {@link #REASON}; never a name, number, date or code.
 */
public final class JourneyEvents {

  /** Detail of events: {@link Journey#label}. */
  public static final String JOURNEY = "journey";

  /** Detail of events: the step's name within its journey. */
  public static final String STEP = "step";

  /** Detail of events: why a step was refused. */
  public static final String REASON = "reason";

  private static final String STEP_NOTE = "educonnect.journey-step";

  private final KeycloakSession session;
  private final Journey journey;
  private final Optional<AuthenticationSessionModel> tab;
  private Optional<String> userId = Optional.empty();

  private JourneyEvents(
      KeycloakSession session, Journey journey, Optional<AuthenticationSessionModel> tab) {
    this.session = session;
    this.journey = journey;
    this.tab = tab;
  }

  /** For a step outside of any sign-in: an opened link. Giving up is not counted. */
  public static JourneyEvents of(KeycloakSession session, Journey journey) {
    return new JourneyEvents(session, journey, Optional.empty());
  }

  /** For a step of the sign-in of this browser tab. */
  public static JourneyEvents of(
      KeycloakSession session, Journey journey, AuthenticationSessionModel tab) {
    return new JourneyEvents(session, journey, Optional.of(tab));
  }

  /** The account that the following events are about. */
  public JourneyEvents account(long accountId) {
    userId = Optional.of(userId(accountId));
    return this;
  }

  /** Keycloak's id of the user with this account. */
  public static String userId(long accountId) {
    return new StorageId(DirectoryProvider.COMPONENT_ID, Long.toString(accountId)).getId();
  }

  /** The person sees the step. Counted once, however often the page is shown again. */
  public void started(String step) {
    String here = journey.label() + "/" + step;
    if (tab.isPresent() && here.equals(tab.get().getAuthNote(STEP_NOTE))) {
      return;
    }
    tab.ifPresent(t -> t.setAuthNote(STEP_NOTE, here));
    JourneyMetrics.count(journey.label(), step, Outcome.STARTED);
    tab.ifPresent(t -> steps().enter(asker(t).tab(), new JourneyStep(journey.label(), step)));
  }

  /** A step that changes nothing in the account: counted, without an event. */
  public void done(String step) {
    JourneyMetrics.count(journey.label(), step, Outcome.DONE);
  }

  /** A step that changes the account. */
  public void done(String step, EventType type) {
    done(step);
    event(type, step).success();
  }

  /**
   * A step that was refused.
   *
   * @param reason a word of the journey's own, few in number
   */
  public void refused(String step, String reason) {
    JourneyMetrics.count(journey.label(), step, Outcome.REFUSED, reason);
    event(journey.type(), step).detail(REASON, reason).error(reason);
  }

  /**
   * A step that was refused to nobody's knowledge, stored with the request as one that was done:
   * what is stored by itself takes longer, and the time would tell.
   */
  public void refusedAlike(String step, String reason) {
    JourneyMetrics.count(journey.label(), step, Outcome.REFUSED, reason);
    event(journey.type(), step).storeImmediately(false).detail(REASON, reason).error(reason);
  }

  /**
   * A step that was refused, counted without an event: where one more row written would let the
   * time tell apart who is known and who is not.
   */
  public void refusedUntold(String step, String reason) {
    JourneyMetrics.count(journey.label(), step, Outcome.REFUSED, reason);
  }

  /** The journey is over for this tab, well or not: it is no longer one that may be given up. */
  public void left() {
    tab.filter(t -> t.getAuthNote(STEP_NOTE) != null)
        .ifPresent(
            t -> {
              t.removeAuthNote(STEP_NOTE);
              steps().leave(asker(t).tab());
            });
  }

  private JourneySteps steps() {
    return session.getProvider(DirectoryProvider.class).journeySteps();
  }

  private Asker asker(AuthenticationSessionModel t) {
    return new Asker(session, t);
  }

  private EventBuilder event(EventType type, String step) {
    KeycloakContext context = session.getContext();
    EventBuilder event =
        new EventBuilder(context.getRealm(), session, context.getConnection())
            .event(type)
            .client(context.getClient())
            .detail(JOURNEY, journey.label())
            .detail(STEP, step);
    userId.ifPresent(event::user);
    // The id of the sign-in, as Keycloak's own events have it.
    tab.ifPresent(t -> event.detail("code_id", t.getParentSession().getId()));
    return event;
  }
}
