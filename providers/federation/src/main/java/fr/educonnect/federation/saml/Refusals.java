package fr.educonnect.federation.saml;

import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.ErrorPage;

/** The page for what a service or a link did wrong. */
final class Refusals {

  private Refusals() {}

  /**
   * @param message key of the bundles
   */
  static Response page(KeycloakSession session, String message) {
    return ErrorPage.error(session, null, Response.Status.BAD_REQUEST, message);
  }
}
