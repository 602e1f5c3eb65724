package fr.educonnect.testing.journeys.nodes;

import fr.educonnect.testing.journeys.states.Tables;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.util.List;

/** What the directory holds of those whose node died. */
final class Remains {

  /** Whatever a join does to an account was done, or nothing was. */
  private static final String HALF_JOINED =
      """
      select a.id from account a
      left join account_join j on j.other_id = a.id
      left join account_alias l on l.former_id = a.id
      where a.joined_to is distinct from j.kept_id
        or a.joined_to is distinct from l.account_id
        or a.joined_to is not null and (
          exists (select from guardian_link g where g.account_id = a.id)
          or exists (select from source_guardian s where s.account_id = a.id)
          or exists (select from franceconnect_identity f where f.account_id = a.id)
          or (select count(*) from account_join_link k where k.other_id = a.id) <>
            (select count(*) from account_join_link k
              join guardian_link g on g.student_id = k.student_id and g.account_id = a.joined_to
              where k.other_id = a.id)
          or not exists (select from message m where m.account_id = a.id
            and m.kind = 'ACCOUNTS_JOINED'))
      """;

  private static final String STANDING =
      """
      select state || ' ' || origin || ' ' || (
        select count(*) from franceconnect_identity f
        where f.account_id = a.id and f.replaced_at is null)
      from account a where id = ?
      """;

  private static final String CODES =
      "select purpose from proof where contact = ? and purpose like '%MOBILE'"
          + " and purpose not like 'REVERT%'";

  private final Tables tables;

  Remains(Stack stack) {
    tables = new Tables(stack.databases().directory());
  }

  /** Accounts with a part of a join. */
  List<List<String>> halfJoined() {
    return tables.read(HALF_JOINED);
  }

  /** State, origin, and how many identities of FranceConnect open the account. */
  String standing(Person person) {
    return one(STANDING, person.id());
  }

  String state(Person person) {
    return one("select state from account where id = ?", person.id());
  }

  /** Codes to the person's number that could still be used. */
  List<List<String>> codes(Person person) {
    return tables.read(CODES, person.mobile());
  }

  /** The account's mail address, the one that awaits its validation, and the mobile. */
  String contacts(Person person) {
    return one(
        "select concat_ws(' ', lower(mail), pending_mail, mobile) from account where id = ?",
        person.id());
  }

  /** The register names the child as one to be confirmed. */
  void propose(Person guardian, Person.Child child) {
    tables.write(
        "update guardian_link set status = 'PROPOSED', decided_at = null"
            + " where account_id = ? and student_id = ?",
        guardian.id(),
        child.id());
  }

  /** Children who are not confirmed. */
  List<List<String>> unconfirmed(Person guardian) {
    return tables.read(
        "select student_id from guardian_link where account_id = ? and status <> 'CONFIRMED'",
        guardian.id());
  }

  private String one(String sql, Object value) {
    return tables.read(sql, value).get(0).get(0);
  }
}
