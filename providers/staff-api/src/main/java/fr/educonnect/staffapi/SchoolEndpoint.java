package fr.educonnect.staffapi;

import fr.educonnect.domain.staff.StaffModule;
import fr.educonnect.staffapi.scope.OpenSchool;
import fr.educonnect.staffapi.scope.SchoolDoor;
import fr.educonnect.staffapi.scope.SchoolKey;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.function.Function;

/** What the subjects that are about one school have in common. */
public abstract class SchoolEndpoint extends Endpoint {
  private final SchoolKey key;

  protected SchoolEndpoint(StaffCall call, SchoolKey key) {
    super(call);
    this.key = key;
  }

  /** Answers to somebody to whom this module is open at the school. */
  protected final Response in(StaffModule module, Function<OpenSchool, ResponseBuilder> work) {
    return in(List.of(module), work);
  }

  /** The same for one of these modules, the first that is open. */
  protected final Response in(
      List<StaffModule> modules, Function<OpenSchool, ResponseBuilder> work) {
    return answer(agent -> work.apply(SchoolDoor.enter(agent, key, modules)));
  }
}
