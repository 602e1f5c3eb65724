package fr.educonnect.staffapi;

import fr.educonnect.staffapi.agent.StaffSettings;
import fr.educonnect.staffapi.description.DescriptionResource;
import fr.educonnect.staffapi.me.MeResource;
import fr.educonnect.staffapi.page.AssetsResource;
import fr.educonnect.staffapi.page.ConsolePage;
import fr.educonnect.staffapi.school.SchoolsResource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;

/** The console, and the addresses of the API's subjects. */
public final class StaffResource {

  /** The console's client; a realm without it has no staff. */
  private static final String CONSOLE = "educonnect-staff-console";

  private final KeycloakSession session;
  private final StaffSettings settings;

  StaffResource(KeycloakSession session, StaffSettings settings) {
    this.session = session;
    this.settings = settings;
  }

  /** The console's page, in a realm that has it. */
  @GET
  @Operation(hidden = true)
  public Response page() {
    console();
    return new ConsolePage(session).answer();
  }

  /** What the page is made of. */
  @Path("assets")
  public AssetsResource assets() {
    return new AssetsResource();
  }

  /** The caller, and what is open to them. */
  @Path("api/me")
  public MeResource me() {
    return new MeResource(call());
  }

  /** The schools of the caller's scope. */
  @Path("api/schools")
  public SchoolsResource schools() {
    return new SchoolsResource(call());
  }

  /** What the API can do, as programs read it. */
  @Path("api/openapi.json")
  public DescriptionResource description() {
    return new DescriptionResource(call());
  }

  private StaffCall call() {
    return new StaffCall(session, settings, console());
  }

  private ClientModel console() {
    ClientModel console = session.getContext().getRealm().getClientByClientId(CONSOLE);
    if (console == null) {
      throw new NotFoundException();
    }
    return console;
  }
}
