package fr.educonnect.testing.journeys.joining;

import fr.educonnect.testing.journeys.states.Decisions;
import fr.educonnect.testing.journeys.states.Tables;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.util.List;

/**
 * One guardian whom two registers know under two family names.
 *
 * @param kept the account that they sign in to
 * @param other the one that they join to it
 */
public record TwoAccounts(Tables tables, Decisions decisions, Person kept, Person other) {

  /** The action that joins another account. */
  public static final String JOIN = "educonnect-join";

  private static final String SAME_PERSON =
      """
      update %s t set first_name = k.first_name, title = k.title
      from account k where k.id = ? and t.%s = ?
      """;

  private static final String SAME_NAME =
      "update account o set family_name = k.family_name, mobile = ?, mobile_confirmed_at = now()"
          + " from account k where k.id = ? and o.id = ?";

  /** Of the other one of a couple. */
  public static final String PARTNERS_FIRST_NAME = "Capucine";

  private static final String PARTNERS_NAME =
      """
      update %s t set first_name = '%s', family_name = k.family_name
      from account k where k.id = ? and t.%s = ?
      """;

  private static final String OWN_MOBILE =
      "update account set mobile = ?, mobile_confirmed_at = now() where id = ?";

  private static final String PARTNERS_CONTACTS =
      "update account o set mail = k.mail, mobile = k.mobile, mobile_confirmed_at = now()"
          + " from account k where k.id = ? and o.id = ?";

  private static final String PARTNERS_ADDRESS =
      "update source_guardian o set address = k.address, postal_code = k.postal_code,"
          + " town = k.town from source_guardian k where k.account_id = ? and o.account_id = ?";

  private static final String PARTNERS_CHILDREN =
      "insert into guardian_link (account_id, student_id, status, decided_at)"
          + " select o.id, l.student_id, l.status, l.decided_at from guardian_link l, account o"
          + " where l.account_id = ? and o.id = ? on conflict do nothing";

  private static final String TOGETHER =
      """
      select from guardian_link k join guardian_link o on o.student_id = k.student_id
      where k.account_id = ? and o.account_id = ?
      """;

  /**
   * @param other whose first name becomes that of the account that is kept
   */
  public static TwoAccounts of(Stack stack, Spare other) {
    TwoAccounts both = strangers(stack, other);
    both.becomeOnePersons();
    return both;
  }

  /** These two, of one person. */
  static TwoAccounts of(Stack stack, Person kept, Person other) {
    Tables tables = new Tables(stack.databases().directory());
    TwoAccounts both = new TwoAccounts(tables, new Decisions(stack), kept, other);
    both.becomeOnePersons();
    return both;
  }

  private void becomeOnePersons() {
    tables.write(SAME_PERSON.formatted("account", "id"), kept.id(), other.id());
    tables.write(SAME_PERSON.formatted("source_guardian", "account_id"), kept.id(), other.id());
  }

  /** Two persons, who have no child together. */
  public static TwoAccounts strangers(Stack stack, Spare other) {
    Tables tables = new Tables(stack.databases().directory());
    Person kept = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    Person stranger =
        stack.take(other, one -> tables.read(TOGETHER, kept.id(), one.id()).isEmpty());
    return new TwoAccounts(tables, new Decisions(stack), kept, stranger);
  }

  /** The other one has the same family name too, and confirmed the register's number. */
  public TwoAccounts withNameAndMobile() {
    tables.write(SAME_NAME, other.mobile(), kept.id(), other.id());
    return this;
  }

  /** They live together: one family name, one number, one address, and the kept one's children. */
  public TwoAccounts asACouple() {
    tables.write(OWN_MOBILE, kept.mobile(), kept.id());
    for (String sql :
        List.of(
            PARTNERS_NAME.formatted("account", PARTNERS_FIRST_NAME, "id"),
            PARTNERS_NAME.formatted("source_guardian", PARTNERS_FIRST_NAME, "account_id"),
            PARTNERS_CONTACTS,
            PARTNERS_ADDRESS,
            PARTNERS_CHILDREN)) {
      tables.write(sql, kept.id(), other.id());
    }
    return this;
  }

  /** The same two, seen from the other one. */
  TwoAccounts reversed() {
    return new TwoAccounts(tables, decisions, other, kept);
  }

  /** Students of an account with the status of the link. */
  public List<List<String>> links(Person person) {
    return tables.read(
        "select student_id, status from guardian_link where account_id = ? order by 1",
        person.id());
  }

  /** Students whose guardian is confirmed to be either account's person. */
  String confirmed() {
    return tables
        .read(
            "select string_agg(distinct student_id::text, ' ') from guardian_link"
                + " where account_id in (?, ?) and status = 'CONFIRMED'",
            kept.id(),
            other.id())
        .get(0)
        .get(0);
  }

  /** What services are told of the person, by the confirmed children's schools. */
  List<String> affiliations(Person person) {
    return tables
        .read(
            "select distinct case c.degree when 'FIRST' then 'resp1d' else 'resp2d' end"
                + " from guardian_link l"
                + " join source_student r on r.student_id = l.student_id and r.removed_on is null"
                + " join enrolment e on e.source_student_id = r.id"
                + " join school c on c.id = e.school_id and c.in_scope and c.removed_on is null"
                + " where l.account_id = ? and l.status = 'CONFIRMED' and l.in_register",
            person.id())
        .stream()
        .map(row -> row.get(0))
        .toList();
  }

  /** Whom messages of a kind about either account went or go to. */
  List<String> told(String kind) {
    return tables
        .read(
            "select destination from message where kind = ? and account_id in (?, ?)",
            kind,
            kept.id(),
            other.id())
        .stream()
        .map(row -> row.get(0))
        .toList();
  }

  public boolean isJoined() {
    return !tables.read("select from account_alias where former_id = ?", other.id()).isEmpty();
  }
}
