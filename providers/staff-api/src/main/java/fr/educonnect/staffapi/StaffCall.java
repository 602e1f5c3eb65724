package fr.educonnect.staffapi;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.staffapi.agent.StaffSession;
import fr.educonnect.staffapi.agent.StaffSettings;
import fr.educonnect.staffapi.answer.Answers;
import fr.educonnect.staffapi.answer.ProblemCode;
import fr.educonnect.staffapi.answer.ProblemException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.cors.Cors;

/**
 * One call of the API, from the request to its answer.
 *
 * @param console the client from whose pages other hosts may call
 */
public record StaffCall(KeycloakSession session, StaffSettings settings, ClientModel console) {

  private static final Logger LOG = Logger.getLogger(StaffCall.class);

  /**
   * Answers to somebody who is signed in; to everybody else, that they are not.
   *
   * @param work may end in a {@link ProblemException}
   */
  Response answer(Function<StaffSession, ResponseBuilder> work) {
    Answers answers = new Answers(session.getContext().resolveLocale(null));
    try {
      StaffSession agent =
          StaffSession.of(session, settings)
              .orElseThrow(() -> new ProblemException(ProblemCode.NOT_SIGNED_IN));
      agent.count();
      return shared(work.apply(agent));
    } catch (ProblemException e) {
      return shared(answers.problem(e));
    } catch (DirectoryException e) {
      LOG.errorf("the directory does not answer: %s", e.code());
      return shared(answers.problem(new ProblemException(ProblemCode.UNAVAILABLE)));
    }
  }

  /** Answers to anybody. */
  Response openly(ResponseBuilder answer) {
    return shared(answer);
  }

  /** What a browser asks before it calls from a page of another host (CORS). */
  Response preflight() {
    return cors().preflight().add(Response.noContent());
  }

  private Response shared(ResponseBuilder answer) {
    return cors()
        .exposedHeaders(HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.CONTENT_DISPOSITION)
        .add(answer.header(HttpHeaders.CACHE_CONTROL, "no-store"));
  }

  private Cors cors() {
    return Cors.builder()
        .auth()
        .allowedMethods("GET", "POST", "PUT", "DELETE")
        .checkAllowedOrigins(session, console);
  }
}
