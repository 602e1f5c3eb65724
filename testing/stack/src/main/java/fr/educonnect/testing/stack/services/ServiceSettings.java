package fr.educonnect.testing.stack.services;

import java.util.List;

/**
 * What the demo services need to know; the shape that their {@code src/main.js} reads.
 *
 * @param port where they listen on 127.0.0.1
 */
public record ServiceSettings(int port, List<Oidc> oidc, List<Older> older, List<Saml> saml) {
  /**
   * An OpenID Connect client.
   *
   * @param clientSecret null for a public client
   */
  public record Oidc(
      String path,
      String title,
      String issuer,
      String clientId,
      String clientSecret,
      String scope) {}

  /**
   * An OpenID Connect client that knows today's addresses.
   *
   * @param server base URL of the server
   * @param profile whom it expects, as {@code acr_values}
   */
  public record Older(
      String path,
      String title,
      String server,
      String clientId,
      String clientSecret,
      String scope,
      String profile) {}

  /** A SAML service provider. */
  public record Saml(String path, String title, String entityId, String metadata) {}
}
