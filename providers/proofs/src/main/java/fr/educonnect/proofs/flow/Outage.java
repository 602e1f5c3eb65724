package fr.educonnect.proofs.flow;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.directory.DirectoryException.Code;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import org.jboss.logging.Logger;
import org.keycloak.forms.login.LoginFormsProvider;

/** The answer while the directory does not respond, or refuses what it is asked. */
public final class Outage {

  private static final Logger LOG = Logger.getLogger(Outage.class);

  private Outage() {}

  /**
   * Writes to the log what became impossible, and shows the page that says to try again later.
   *
   * @param what the journey, for the log
   * @param again where one is, to be tried again from there
   */
  public static Response page(
      String what, LoginFormsProvider page, URI again, DirectoryException e) {
    log(what, e);
    return page.setAttribute("againUrl", again.toString())
        .setStatus(Status.SERVICE_UNAVAILABLE)
        .createForm("sign-in-outage.ftl");
  }

  // An outage is one line for each try; anything else is a fault whose place is needed.
  private static void log(String what, DirectoryException e) {
    if (e.code() == Code.DIRECTORY_UNAVAILABLE) {
      LOG.warnf("%s impossible: %s", what, e.getMessage());
    } else {
      LOG.errorf(e, "%s impossible: %s", what, e.code());
    }
  }
}
