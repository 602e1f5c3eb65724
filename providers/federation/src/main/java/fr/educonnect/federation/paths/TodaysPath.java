package fr.educonnect.federation.paths;

/**
 * One of today's addresses, and the server's own that stands for it.
 *
 * @param path below the server's root
 * @param target below the families' realm
 * @param caller who asks for it
 */
public record TodaysPath(String path, String target, Caller caller) {

  private static final String BEARER = "Bearer ";

  /** Who asks for an address, which decides how it is answered. */
  public enum Caller {
    /** Brings cookies of the realm, once it is at the realm's address. */
    BROWSER,
    /** Brings none, and need not follow a redirection. */
    SERVICE,
    /**
     * The same with a token (RFC 6750, section 2.1); without one the next row of the path holds.
     */
    BEARER
  }

  static TodaysPath ofBrowsers(String path, String target) {
    return new TodaysPath(path, target, Caller.BROWSER);
  }

  static TodaysPath ofServices(String path, String target) {
    return new TodaysPath(path, target, Caller.SERVICE);
  }

  static TodaysPath ofBearers(String path, String target) {
    return new TodaysPath(path, target, Caller.BEARER);
  }

  /**
   * Whether the row is for a request.
   *
   * @param authorization header of the request; null for none
   */
  boolean suits(String authorization) {
    return caller != Caller.BEARER
        || (authorization != null
            && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length()));
  }

  /**
   * Where the request goes on.
   *
   * @param query as it came, still encoded, so that a signature over it stays right; null for none
   */
  String address(String query) {
    return "/realms/" + TodaysPaths.REALM + target + (query == null ? "" : "?" + query);
  }
}
