package fr.educonnect.staffapi.agent;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.directory.staff.agent.AgentName;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.staff.StaffRights;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * Has the directory remember who signed in, with which rights.
 *
 * @param settings by which rights are read
 */
public record SignIns(StaffSettings settings) {
  private static final Logger LOG = Logger.getLogger(SignIns.class);

  /** Somebody signed in. They do so without the directory too. */
  public void remember(KeycloakSession session, UserModel user) {
    StaffRights rights = StaffRights.of(RightsSource.of(user, Today.inParis()), settings.markers());
    AgentName name =
        new AgentName(
            Optional.ofNullable(user.getFirstName()), Optional.ofNullable(user.getLastName()));
    try {
      session
          .getProvider(DirectoryProvider.class)
          .staff()
          .agents()
          .seen(user.getId(), name, rights.grants());
    } catch (DirectoryException e) {
      LOG.warnf("an agent's sign-in could not be remembered: %s", e.code());
    }
  }
}
