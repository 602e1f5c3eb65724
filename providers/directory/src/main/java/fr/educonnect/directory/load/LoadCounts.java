package fr.educonnect.directory.load;

import java.util.Map;

/**
 * What a load found and did, known before it is committed.
 *
 * @param records per kind
 * @param accounts what happened to accounts
 * @param rejections number of rejections per reason, those of the caller included
 */
public record LoadCounts(
    Map<RecordKind, Records> records, Accounts accounts, Map<String, Long> rejections) {

  /** Records of one kind. */
  public record Records(long read, long added, long changed, long removed) {}

  /**
   * Accounts of the feed.
   *
   * @param held accounts that were present before the load
   * @param created new accounts, all states
   * @param leaving present accounts that this export takes away
   * @param leavingInScope those of them whose school is still in scope, so that a changed perimeter
   *     does not explain their leaving
   * @param returned accounts that had left and are back
   * @param linked links newly proposed
   */
  public record Accounts(
      long held, long created, long leaving, long leavingInScope, long returned, long linked) {}
}
