package fr.educonnect.staffapi;

import fr.educonnect.staffapi.agent.StaffSettings;
import fr.educonnect.staffapi.me.MeResource;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;

/** The subjects' addresses. */
public final class StaffResource {

  /** The console's client; a realm without it has no staff. */
  private static final String CONSOLE = "educonnect-staff-console";

  private final KeycloakSession session;
  private final StaffSettings settings;

  StaffResource(KeycloakSession session, StaffSettings settings) {
    this.session = session;
    this.settings = settings;
  }

  /** The caller, and what is open to them. */
  @Path("api/me")
  public MeResource me() {
    return new MeResource(call());
  }

  private StaffCall call() {
    ClientModel console = session.getContext().getRealm().getClientByClientId(CONSOLE);
    if (console == null) {
      throw new NotFoundException();
    }
    return new StaffCall(session, settings, console);
  }
}
