package fr.educonnect.signin.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.events.Event;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.AuthDetails;
import org.keycloak.events.admin.OperationType;
import org.keycloak.events.admin.ResourceType;

class EventsLogTest {

  @Test
  void holdsIdsAndTheErrorOnly() {
    Event event = new Event();
    event.setType(EventType.LOGIN_ERROR);
    event.setRealmName("educonnect");
    event.setClientId("demo-service");
    event.setUserId("f:educonnect-directory-1:161000000000001");
    event.setIpAddress("192.0.2.7");
    event.setError("invalid_user_credentials");
    event.setDetails(
        Map.of("username", "a.voisin", "code_id", "c0de", "redirect_uri", "https://x"));
    assertThat(EventsLog.line(event))
        .isEqualTo(
            "event type=LOGIN_ERROR realm=educonnect client=demo-service"
                + " user=f:educonnect-directory-1:161000000000001 error=invalid_user_credentials"
                + " code=c0de");
  }

  @Test
  void tellsTheStepOfAJourney() {
    Event event = new Event();
    event.setType(EventType.REGISTER_ERROR);
    event.setError("code_wrong");
    event.setDetails(Map.of("journey", "registration", "step", "code", "reason", "code_wrong"));
    assertThat(EventsLog.line(event))
        .isEqualTo("event type=REGISTER_ERROR error=code_wrong journey=registration step=code");
  }

  @Test
  void letsNoValueBreakOutOfItsLine() {
    Event event = new Event();
    event.setType(EventType.LOGIN_ERROR);
    event.setClientId("x\nevent type=LOGIN user=f:1" + "y".repeat(500));
    assertThat(EventsLog.line(event))
        .startsWith("event type=LOGIN_ERROR client=x_event_type_LOGIN_user_f:1yyy")
        .doesNotContain("\n")
        .hasSizeLessThan(300);
  }

  @Test
  void tellsWhatAnAdministratorDidWithoutTheObject() {
    AdminEvent event = new AdminEvent();
    event.setOperationType(OperationType.UPDATE);
    event.setResourceType(ResourceType.USER);
    event.setResourcePath("users/f:educonnect-directory-1:1");
    event.setRepresentation("{\"username\":\"a.voisin\"}");
    AuthDetails by = new AuthDetails();
    by.setUserId("admin-id");
    event.setAuthDetails(by);
    assertThat(EventsLog.line(event))
        .isEqualTo(
            "admin-event operation=UPDATE resource=USER path=users/f:educonnect-directory-1:1"
                + " user=admin-id");
  }
}
