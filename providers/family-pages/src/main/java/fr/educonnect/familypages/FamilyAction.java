package fr.educonnect.familypages;

/**
 * What people do to their account by themselves: each a required action of the realm, which a page
 * links to where the realm has it enabled.
 */
public enum FamilyAction {
  PASSWORD("educonnect-password"),
  MAIL("educonnect-mail"),
  MOBILE("educonnect-mobile"),
  FRANCECONNECT("educonnect-franceconnect"),
  FRANCECONNECT_END("educonnect-franceconnect-end"),
  CHILDREN("educonnect-children"),
  JOIN("educonnect-join"),
  SEPARATE("educonnect-separate");

  private final String id;

  FamilyAction(String id) {
    this.id = id;
  }

  /** Of the required action. */
  public String id() {
    return id;
  }
}
