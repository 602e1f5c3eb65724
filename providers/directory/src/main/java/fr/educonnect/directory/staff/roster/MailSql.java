package fr.educonnect.directory.staff.roster;

/** What lists and actions say of the address at which an account is notified, as SQL. */
public final class MailSql {

  /** The account's last notification by mail, as {@code w}. */
  static final String LAST_MESSAGE =
      """
      left join lateral (
        select n.outcome, n.ended_at is null as waits from message n
        where n.account_id = %s and n.kind in ('NOTIFICATION', 'NOTIFICATION_WITH_RESET')
        order by n.created_at desc limit 1) w on true
      """;

  private static final String ADDRESS =
      """
      case when %1$s.state = 'ACTIVE' then %1$s.mail else (
        select r.mail from source_guardian r
        where r.account_id = %1$s.id and r.removed_on is null and r.issue is null
          and r.mail is not null
        order by r.id / 1000000000000 <> %2$d, r.id limit 1) end""";

  // A record's contacts lead to the others that share one: no address is looked for by itself.
  private static final String SHARED =
      """
      (exists (
        select from account o
        where lower(o.mail) = lower(%2$s) and o.id <> %1$s and o.joined_to is null)
      or exists (
        select from source_guardian r
        join guardian_contact c on c.source_guardian_id = r.id and c.usual
        join guardian_contact t on t.contact = c.contact and t.usual
        join source_guardian h on h.id = t.source_guardian_id
        where r.account_id = %1$s and r.removed_on is null and r.mail = lower(%2$s)
          and h.mail = r.mail and h.removed_on is null and h.account_id <> %1$s))""";

  private MailSql() {}

  /**
   * The address, null if there is none: the registers' until the account is active, this register's
   * before others', then the account's confirmed one.
   *
   * @param account alias of the account's row
   * @param feed whose register comes first: academy and degree as they begin source keys
   */
  public static String address(String account, long feed) {
    return ADDRESS.formatted(account, feed);
  }

  /**
   * Whether another guardian's account or record has the address too.
   *
   * @param account expression of the account's id
   * @param mail expression of the address
   */
  public static String shared(String account, String mail) {
    return SHARED.formatted(account, mail);
  }
}
