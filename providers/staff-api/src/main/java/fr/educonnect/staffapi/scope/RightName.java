package fr.educonnect.staffapi.scope;

/** How the API's description says which right an operation needs. */
public final class RightName {

  /** The extension; its value holds one of the names below, or several with spaces between them. */
  public static final String EXTENSION = "x-right";

  public static final String ADMINISTRATION = "administration";
  public static final String TROUBLESHOOTING = "troubleshooting";
  public static final String ASSISTANCE = "assistance";

  /** Nothing but a token. */
  public static final String ANY = "any";

  /** Not even that. */
  public static final String NONE = "none";

  private RightName() {}
}
