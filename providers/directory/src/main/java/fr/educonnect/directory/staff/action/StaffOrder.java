package fr.educonnect.directory.staff.action;

import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.staff.audit.Agent;
import fr.educonnect.domain.account.ActionTable.Selection;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.account.StaffAction;
import java.util.Optional;

/**
 * What is to be done to a school's accounts.
 *
 * @param profile of the list that it was asked in: other accounts are as if they did not exist
 * @param selection whether it was asked for one account or for several
 * @param byMail a notification by mail; else by letter, or no notification
 * @param includeActive whether active accounts of several are notified too
 * @param correctedMail the address that the activation mail is sent to
 * @param context realm and language of what families are told
 */
public record StaffOrder(
    StaffAction action,
    Profile profile,
    Selection selection,
    boolean byMail,
    boolean includeActive,
    Optional<String> correctedMail,
    long schoolId,
    Agent agent,
    QueueContext context) {

  /** For one account, by letter where it is a notification. */
  public static StaffOrder one(StaffAction action, Profile profile, OrderedBy by) {
    return new StaffOrder(
        action,
        profile,
        Selection.SINGLE,
        false,
        true,
        Optional.empty(),
        by.schoolId(),
        by.agent(),
        by.context());
  }

  /** Who asks for it, at which school. */
  public record OrderedBy(long schoolId, Agent agent, QueueContext context) {}

  /** The same for several; active accounts are left out of a notification. */
  public StaffOrder forSeveral() {
    return new StaffOrder(
        action, profile, Selection.BULK, byMail, false, correctedMail, schoolId, agent, context);
  }

  /** The same with active accounts. */
  public StaffOrder withActive() {
    return new StaffOrder(
        action, profile, selection, byMail, true, correctedMail, schoolId, agent, context);
  }

  /** The same notification by mail. */
  public StaffOrder throughMail() {
    return new StaffOrder(
        action, profile, selection, true, includeActive, correctedMail, schoolId, agent, context);
  }

  /** The same with the address corrected. */
  public StaffOrder to(String mail) {
    return new StaffOrder(
        action,
        profile,
        selection,
        byMail,
        includeActive,
        Optional.of(mail),
        schoolId,
        agent,
        context);
  }

  boolean isNotification() {
    return action == StaffAction.NOTIFY || action == StaffAction.NOTIFY_WITH_RESET;
  }

  @Override
  public String toString() {
    return "StaffOrder[" + action + "]";
  }
}
