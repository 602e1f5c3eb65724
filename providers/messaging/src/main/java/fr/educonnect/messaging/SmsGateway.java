package fr.educonnect.messaging;

import fr.educonnect.directoryaccess.DirectoryProvider;
import org.keycloak.models.KeycloakSession;

/** What pages may say of the text message gateway. */
public final class SmsGateway {

  private SmsGateway() {}

  /**
   * Whether text messages do not go out now. The same on every node and for every visitor, so that
   * a page that says so tells nothing about a person. Messages are queued all the same.
   *
   * @throws fr.educonnect.directory.DirectoryException when the directory does not answer
   */
  public static boolean isDown(KeycloakSession session) {
    return session.getProvider(DirectoryProvider.class).gatewayHealth().isDown();
  }
}
