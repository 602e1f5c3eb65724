package fr.educonnect.signin.link;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** The page on which somebody says that a change was not theirs. */
final class RevertPage {

  private static final String BUTTON = "step";
  private static final String REVERT = "REVERT";

  private RevertPage() {}

  /**
   * @param what was changed: PASSWORD, MAIL, MOBILE, CHILDREN or FRANCECONNECT
   */
  static Response show(LinkVisit visit, String what) {
    return visit.pages().page().setAttribute("what", what).createForm("link-revert.ftl");
  }

  /** Whether its button was pressed. */
  static boolean isPressed(MultivaluedMap<String, String> form) {
    return REVERT.equals(form.getFirst(BUTTON));
  }
}
