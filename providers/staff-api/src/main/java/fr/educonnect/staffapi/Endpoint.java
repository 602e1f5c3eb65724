package fr.educonnect.staffapi;

import fr.educonnect.staffapi.agent.StaffSession;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.function.Function;

/** What all subjects of the API have in common. */
public abstract class Endpoint {
  private final StaffCall call;

  protected Endpoint(StaffCall call) {
    this.call = call;
  }

  /** Answers to somebody who is signed in. */
  protected final Response answer(Function<StaffSession, ResponseBuilder> work) {
    return call.answer(work);
  }

  /** Answers to anybody. */
  protected final Response openly(ResponseBuilder answer) {
    return call.openly(answer);
  }

  /** For the subject itself. */
  @OPTIONS
  public final Response preflight() {
    return call.preflight();
  }

  /** For everything below it. */
  @OPTIONS
  @Path("{below: .+}")
  public final Response preflightBelow() {
    return call.preflight();
  }
}
