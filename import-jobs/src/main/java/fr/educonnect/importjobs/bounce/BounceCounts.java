package fr.educonnect.importjobs.bounce;

/**
 * What a look at the mailbox brought.
 *
 * @param refused mails that count as refused now
 * @param other reports of ours that changed nothing: told before, or not for good
 * @param later reports of mails that are still being sent; they wait in the mailbox
 * @param foreign mails that are no report of a mail of ours; they stay in the mailbox, as read
 */
public record BounceCounts(int refused, int other, int later, int foreign) {

  static final BounceCounts NONE = new BounceCounts(0, 0, 0, 0);

  BounceCounts and(BounceCounts more) {
    return new BounceCounts(
        refused + more.refused, other + more.other, later + more.later, foreign + more.foreign);
  }
}
