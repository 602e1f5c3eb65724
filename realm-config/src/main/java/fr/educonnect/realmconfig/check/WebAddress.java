package fr.educonnect.realmconfig.check;

import java.net.URI;
import java.util.Set;

/**
 * An address that a browser is sent to: absolute, one and not many, encrypted unless on this
 * machine, and readable by the server, which would else fail only when somebody goes there.
 */
final class WebAddress {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private WebAddress() {}

  /** What is wrong with it and what to do; empty where nothing is. */
  static String fault(String text) {
    if (text.contains("*")) {
      return "is not one complete address";
    }
    try {
      return fault(URI.create(text));
    } catch (IllegalArgumentException e) {
      return "is not an address: write it without spaces, braces and other signs that addresses"
          + " have as %XX";
    }
  }

  private static String fault(URI uri) {
    if (uri.getHost() == null || uri.getRawUserInfo() != null) {
      return "must have a host and no user";
    }
    boolean local = "http".equals(uri.getScheme()) && LOOPBACK.contains(uri.getHost());
    return local || "https".equals(uri.getScheme()) ? "" : "must be https";
  }
}
