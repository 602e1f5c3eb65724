package fr.educonnect.directory.load;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.Accounts;
import fr.educonnect.directory.join.AccountJoins;
import fr.educonnect.directory.join.JoinReads;
import fr.educonnect.directory.join.JoinRequest;
import fr.educonnect.directory.message.QueueContext;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.join.JoinProof;
import fr.educonnect.domain.join.JoinRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A guardian whom two registers know by two family names, and so has two accounts: one in Toulouse
 * with two children, one in Paris with the elder of them and another one.
 */
final class JoinedFamily implements AutoCloseable {

  static final QueueContext ASKER =
      new QueueContext("educonnect", "fr", Optional.of("0a"), Optional.of("service"));

  final DirectoryPool pool = TestAccounts.pool(TestDirectory.url());
  final Tables tables = new Tables(pool.dataSource());
  final Register toulouse = new Register("16", Degree.SECOND);
  final Register paris = new Register("01", Degree.FIRST);
  final AccountJoins joins = new AccountJoins(pool);
  final JoinReads reads = new JoinReads(pool);
  final long kept;
  final long other;

  JoinedFamily() {
    toulouse.school(1);
    toulouse.guardian(10).named("Awa", "Diallo").mobile(1);
    toulouse.student(20).at(1).legal(10).ine("111111111AA");
    toulouse.student(21).at(1).legal(10);
    toulouse.complet(pool.dataSource());
    paris.school(1);
    paris.guardian(10).named("Awa", "Sarr").mobile(2);
    paris.student(20).at(1).legal(10).ine("111111111AA");
    paris.student(31).at(1).legal(10);
    paris.complet(pool.dataSource());
    kept = Long.parseLong(tables.guardianAccount(toulouse, 10));
    other = Long.parseLong(tables.guardianAccount(paris, 10));
    activate(kept, "mail = 'awa@example.org', mail_confirmed_at = now()");
    activate(other, "mobile = '+33600000002', mobile_confirmed_at = now()");
  }

  void activate(long account, String contact) {
    execute(
        "update account set state = 'ACTIVE', origin = 'SCHOOL', notified_at = now(),"
            + " activated_at = now(), password_credential = '{}', password_secret = '%d', %s"
                .formatted(account, contact)
            + " where id = "
            + account);
  }

  Optional<JoinRefusal> join(JoinProof proof) {
    return joins.join(request(proof));
  }

  JoinRequest request(JoinProof proof) {
    return JoinRequest.of(account(kept), account(other), proof, ASKER);
  }

  boolean undo() {
    return joins.undo(other, ASKER, Optional.empty());
  }

  AccountSnapshot account(long id) {
    return new Accounts(pool).byId(id).orElseThrow();
  }

  /** Status of the account's links, by the child's number in its register. */
  List<String> links(long account) {
    return tables.rows(
        "select distinct r.id % 100, l.status, l.in_register from guardian_link l"
            + " join source_student r on r.student_id = l.student_id where l.account_id = "
            + account
            + " order by 1");
  }

  /** Everything that a join touches, messages apart. */
  List<String> state() {
    List<String> state = new ArrayList<>(tables.dump());
    for (String table :
        List.of(
            "account_alias",
            "account_join",
            "account_join_link",
            "account_join_identity",
            "franceconnect_identity",
            "proof")) {
      state.addAll(tables.rows("select '%1$s', t.* from %1$s t order by 2, 3".formatted(table)));
    }
    return state;
  }

  void execute(String sql) {
    tables.execute(sql);
  }

  @Override
  public void close() {
    pool.close();
  }
}
