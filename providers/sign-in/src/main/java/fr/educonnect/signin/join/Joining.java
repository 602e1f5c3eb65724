package fr.educonnect.signin.join;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.join.JoinRequest;
import fr.educonnect.domain.join.JoinProof;
import fr.educonnect.domain.join.JoinRefusal;
import fr.educonnect.proofs.Journey;
import fr.educonnect.proofs.JourneyEvents;
import fr.educonnect.proofs.journey.JourneyVisit;
import fr.educonnect.proofs.journey.SignedIn;
import fr.educonnect.proofs.session.OpenSessions;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.events.EventType;
import org.keycloak.models.utils.FormMessage;

/** What the steps have in common: refusals, and the joining itself. */
final class Joining {

  private Joining() {}

  /** Joins the account that was proved, or says why not. */
  static void join(JourneyVisit visit, AccountSnapshot other, JoinProof proof) {
    JoinNotes notes = new JoinNotes(visit.tab());
    JoinRequest request = JoinRequest.of(visit.account(), other, proof, visit.asker());
    Optional<JoinRefusal> refusal = visit.directory().joinRefusal(request);
    if (refusal.isEmpty()) {
      // Its services hear of it while they still know whom it is about.
      new OpenSessions(visit.session(), JourneyEvents.userId(other.id())).end();
      refusal = visit.directory().join(request);
    }
    if (refusal.isPresent()) {
      JoinStep back = proof == JoinProof.PASSWORD ? JoinStep.PASSWORD : JoinStep.MOBILE;
      told(visit, refusal.get().name().toLowerCase(Locale.ROOT));
      notes.go(back);
      refuse(visit, FormMessage.GLOBAL, "joinRefused-" + refusal.get());
      return;
    }
    visit.events(Journey.JOINING).done(notes.step().label(), EventType.UPDATE_PROFILE);
    notes.other(other.id());
    // What has become of the accounts is said first, then the children are asked about.
    SignedIn.askChildrenNoMore(visit.tab());
    notes.go(JoinStep.DONE);
  }

  /** The event of a refusal. */
  static void told(JourneyVisit visit, String reason) {
    JoinStep step = new JoinNotes(visit.tab()).step();
    visit.events(Journey.JOINING).refused(step.label(), reason);
  }

  /** Shows the step's page again with one error. */
  static void refuse(JourneyVisit visit, String field, String key) {
    visit.refuse(List.of(new FormMessage(field, key)), new MultivaluedHashMap<>(), List.of());
  }

  /** The same with what was typed. */
  static void refuse(
      JourneyVisit visit,
      FormMessage error,
      MultivaluedMap<String, String> form,
      Collection<String> shown) {
    visit.refuse(List.of(error), form, shown);
  }
}
