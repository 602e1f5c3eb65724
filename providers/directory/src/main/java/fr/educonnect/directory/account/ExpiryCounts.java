package fr.educonnect.directory.account;

/**
 * How many accounts the three months are over for.
 *
 * @param notified distributed, and not used
 * @param activating used, and the mail address never validated
 */
public record ExpiryCounts(int notified, int activating) {

  public int total() {
    return notified + activating;
  }
}
