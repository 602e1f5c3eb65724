package fr.educonnect.directory.staff.roster;

import fr.educonnect.directory.account.PersonNames;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.query.Query;
import fr.educonnect.directory.query.Row;
import fr.educonnect.directory.staff.sealing.Seal;
import fr.educonnect.domain.account.AccountOrigin;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.link.LinkStatus;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Reads lists of a school's accounts, a page at a time, each in one statement. */
public final class Rosters {

  private static final String PAGE =
      """
      , keyed as (
        select *, %1$s as sort_key from kept
      ), page as (
        select * from keyed %2$s
        order by sort_key %3$s, tie %3$s, student_id %3$s, account_id %3$s
        limit ?
      )
      select c.*, p.*,
        %4$s
      from (select count(*) as row_count, count(distinct account_id) as account_count from kept) c
      left join page p on true
      %5$s
      order by sort_key %3$s, tie %3$s, student_id %3$s, account_id %3$s
      """;

  private static final String OF_PAGE =
      """
      left join account a on a.id = p.account_id
      left join lateral (select %1$s as address) d on true
      """
          + MailSql.LAST_MESSAGE.formatted("p.account_id");

  private static final String MAIL_COLUMNS =
      "d.address, d.address is not null and %s as shared, w.outcome as sent_outcome, w.waits";

  private final DirectoryPool pool;
  private final Seal seal;

  public Rosters(DirectoryPool pool, Seal seal) {
    this.pool = pool;
    this.seal = seal;
  }

  /**
   * A page of the school's guardians or students.
   *
   * @param schoolId in scope; another one has no rows
   * @throws IllegalArgumentException if the cursor is none of this list
   */
  public RosterPage page(long schoolId, Profile profile, RosterQuery asked) {
    String context = schoolId + " " + profile + " " + asked.sort() + " " + asked.descending();
    Query query = query(schoolId, profile, asked, context);
    return pool.read(
        connection -> {
          List<Placed> placed = query.list(connection, row -> placed(row, profile));
          List<Placed> rows = placed.stream().filter(p -> p.row().isPresent()).toList();
          boolean more = rows.size() > asked.limit();
          List<Placed> shown = more ? rows.subList(0, asked.limit()) : rows;
          Optional<String> next =
              more
                  ? Optional.of(shown.get(shown.size() - 1).cursor().sealed(seal, context))
                  : Optional.empty();
          Placed any = placed.get(0);
          return new RosterPage(
              shown.stream().map(p -> p.row().orElseThrow()).toList(),
              next,
              any.rowCount(),
              any.accountCount());
        });
  }

  // Four parts: they are read nowhere else.
  private Query query(long schoolId, Profile profile, RosterQuery asked, String context) {
    RosterSql sql = new RosterSql(schoolId, profile, asked.filter());
    Query query = sql.pairs(asked.sort() == RosterSort.MAIL);
    Optional<Cursor> start = asked.cursor().map(c -> Cursor.open(seal, context, c));
    String direction = asked.descending() ? "desc" : "asc";
    String after =
        "where (sort_key, tie, student_id, account_id) "
            + (asked.descending() ? "<" : ">")
            + " (?, ?, ?, ?)";
    boolean guardians = profile == Profile.GUARDIAN;
    String page =
        PAGE.formatted(
            asked.sort().key(),
            start.isPresent() ? after : "",
            direction,
            guardians
                ? MAIL_COLUMNS.formatted(MailSql.shared("p.account_id", "d.address"))
                : "null as address",
            guardians ? OF_PAGE.formatted(MailSql.address("a", sql.feed())) : "");
    return start
        .map(
            c -> query.add(page, c.key(), c.tie(), c.studentId(), c.accountId(), asked.limit() + 1))
        .orElseGet(() -> query.add(page, asked.limit() + 1));
  }

  /** A row with its place in the order; no row where the list is empty. */
  private record Placed(Optional<RosterRow> row, Cursor cursor, int rowCount, int accountCount) {}

  private static Placed placed(Row row, Profile profile) throws SQLException {
    int rows = (int) row.number("row_count");
    int accounts = (int) row.number("account_count");
    if (row.isNull("account_id")) {
      return new Placed(Optional.empty(), null, rows, accounts);
    }
    Cursor cursor =
        new Cursor(
            row.text("sort_key"),
            row.text("tie"),
            row.number("student_id"),
            row.number("account_id"));
    return new Placed(Optional.of(rosterRow(row, profile)), cursor, rows, accounts);
  }

  private static RosterRow rosterRow(Row row, Profile profile) throws SQLException {
    boolean guardian = profile == Profile.GUARDIAN;
    return new RosterRow(
        row.number("student_id"),
        new PersonNames(row.optional("title"), row.text("family_name"), row.text("first_name")),
        new RosterRow.Place(
            row.optional("class_code"),
            row.optional("class_name"),
            row.optional("mef_code"),
            row.optional("mef_label"),
            row.optional("level")),
        guardian ? Optional.of(guardian(row)) : Optional.empty(),
        account(row),
        row.isNull("address") ? Optional.empty() : Optional.of(mail(row)),
        guardian ? Optional.of(link(row)) : Optional.empty());
  }

  private static PersonNames guardian(Row row) throws SQLException {
    return new PersonNames(
        row.optional("guardian_title"), row.text("guardian_family"), row.text("guardian_first"));
  }

  private static RosterRow.Account account(Row row) throws SQLException {
    return new RosterRow.Account(
        row.number("account_id"),
        row.text("login_id"),
        row.constant("state", AccountState.class),
        row.optional("origin", AccountOrigin.class),
        row.instant("notified_at"),
        row.instant("last_sign_in_at"),
        row.instant("reset_asked_at"));
  }

  private static RosterRow.Mail mail(Row row) throws SQLException {
    return new RosterRow.Mail(
        row.text("address"), row.flag("shared"), NotificationState.sending(row));
  }

  private static RosterRow.Link link(Row row) throws SQLException {
    return new RosterRow.Link(
        row.constant("link_status", LinkStatus.class), row.instant("reported_at"));
  }
}
