package fr.educonnect.testing.benchmarks.signin;

import java.net.URI;
import java.util.List;

/**
 * Where a sign-in goes and who can sign in there.
 *
 * @param name what it is called in the printed figures
 * @param issuer the realm's issuer
 * @param clientId a public client with PKCE
 * @param redirectUri one of its redirect URIs; never requested
 * @param people who signs in
 */
public record SignInTarget(
    String name, URI issuer, String clientId, URI redirectUri, List<Credentials> people) {

  /** What a person types. */
  public record Credentials(String login, String password) {}
}
