package fr.educonnect.realmconfig.server;

import java.net.URI;

/**
 * How to reach the server as its administrator.
 *
 * @param server base URL, without a slash at the end
 * @param realm where the administrator signs in, usually {@code master}
 */
public record AdminCredentials(URI server, String realm, String user, String password) {
  /** Without the password. */
  @Override
  public String toString() {
    return user + " of realm " + realm + " at " + server;
  }
}
