package fr.educonnect.directory.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.SentStatements;
import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.account.FamilyLookup.TypedName;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.proof.Rows;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.message.Channel;
import fr.educonnect.domain.name.MatchHash;
import fr.educonnect.domain.name.NameKeys;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FamilyLookupTest {

  private static final String MOBILE = "+33600000001";
  private static final String SMS_MOBILE = "+33600000002";
  private static final TypedName PAUL = new TypedName("MARTIN", "Paul");

  private DirectoryPool pool;
  private FamilyLookup lookup;
  private Rows rows;

  @BeforeEach
  void open() {
    pool = TestAccounts.open();
    lookup = new FamilyLookup(pool);
    rows = new Rows(pool);
    rows.run(
        "update source_guardian set mobiles = '{%s}', sms_mobile = '%s', birth_name = 'DE LA TOUR'"
            .formatted(MOBILE, SMS_MOBILE));
    contact(162000000000201L, MOBILE, "MARTIN", "DE LA TOUR");
    contact(162000000000201L, SMS_MOBILE, "MARTIN", "DE LA TOUR");
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void findsByAnyNumberAndByUsageOrBirthName() {
    assertFound(MOBILE, PAUL);
    assertFound(SMS_MOBILE, PAUL);
    assertFound(MOBILE, new TypedName("de la tour", "paul"));
    assertFound(MOBILE, new TypedName("Latour", "PAUL"));
    assertFound(MOBILE, new TypedName(" Mârtin ", "Paul"));
  }

  @Test
  void findsNobodyByOneOfThem() {
    assertNobody(MOBILE, new TypedName("MARTIN", "Paule"));
    assertNobody(MOBILE, new TypedName("DUPONT", "Paul"));
    assertNobody("+33600000009", PAUL);
    assertNobody(MOBILE, new TypedName("", ""));
    assertNobody(MOBILE, new TypedName("!", "?"));
  }

  @Test
  void findsNeitherOfTwoAccounts() {
    rows.run(
        """
        insert into source_guardian (id, account_id, family_name, first_name, mobiles, legal_entity,
          content_hash)
        values (162000000000202, 162000000000003, 'MARTIN', 'Paul', '{+33600000001}', false, 0)
        """);
    contact(162000000000202L, MOBILE, "MARTIN", null);
    assertNobody(MOBILE, PAUL);
    assertFound(SMS_MOBILE, PAUL);
  }

  @Test
  void findsNobodyByRecordsThatDoNotCount() {
    for (String change :
        List.of(
            "removed_on = '2026-01-01'",
            "issue = 'NAME_MISMATCH'",
            "legal_entity = true",
            "account_id = null")) {
      rows.run("update source_guardian set " + change);
      assertNobody(MOBILE, PAUL);
      rows.run(
          "update source_guardian set removed_on = null, issue = null, legal_entity = false,"
              + " account_id = 162000000000002");
      assertFound(MOBILE, PAUL);
    }
  }

  @Test
  void findsBothOfACoupleByTheirAddressOrEachByTheName() {
    rows.run(
        "update account set state = 'ACTIVE', activated_at = now(), first_name = 'Paul'"
            + " where id = 162000000000003");
    assertThat(mail("martin@EXAMPLE.org", PAUL))
        .extracting(AccountSnapshot::id)
        .containsExactly(TestAccounts.GUARDIAN, TestAccounts.PARTNER);
    rows.run("update account set first_name = 'Paule' where id = 162000000000003");
    assertThat(mail("martin@example.org", PAUL)).hasSize(1);
    assertThat(mail("martin@example.org", new TypedName("DELATOUR", "Paul"))).hasSize(1);
    assertThat(mail("other@example.org", PAUL)).isEmpty();
  }

  @Test
  void findsOnlyConfirmedContactsOfActiveAccountsOfTheProfile() {
    assertThat(mail("martin@example.org", new TypedName("MARTIN", "Paule")))
        .as("not active")
        .isEmpty();
    assertThat(lookup.byConfirmedContact(Profile.STUDENT, Channel.MAIL, "martin@example.org", PAUL))
        .isEmpty();
    assertThat(lookup.byConfirmedContact(Profile.GUARDIAN, Channel.SMS, MOBILE, PAUL)).isEmpty();
    rows.run(
        "update account set mobile = '%s', mobile_confirmed_at = now() where id = %d"
            .formatted(MOBILE, TestAccounts.GUARDIAN));
    assertThat(lookup.byConfirmedContact(Profile.GUARDIAN, Channel.SMS, MOBILE, PAUL)).hasSize(1);
    rows.run("update account set frozen_at = now() where id = " + TestAccounts.GUARDIAN);
    assertThat(mail("martin@example.org", PAUL)).as("frozen").isEmpty();
  }

  @Test
  void findsAStudentByTheStudentsNames() {
    rows.run(
        """
        update account set state = 'ACTIVE', activated_at = now(), mail = 'lea@example.org',
          mail_confirmed_at = now() where profile = 'STUDENT';
        update source_student set birth_name = 'ROUX';
        """);
    assertThat(
            lookup.byConfirmedContact(
                Profile.STUDENT, Channel.MAIL, "lea@example.org", new TypedName("Roux", "Lea")))
        .hasSize(1);
  }

  @Test
  void costsTheSameStatementsWhetherThereIsAnybody() {
    SentStatements statements = new SentStatements(pool.dataSource());
    var somebody = statements.of(() -> lookup.guardianByMobile(MOBILE, PAUL));
    var nobody = statements.of(() -> lookup.guardianByMobile("+33600000009", PAUL));
    assertThat(nobody).isEqualTo(somebody).isNotEmpty();
    var found = statements.of(() -> mail("martin@example.org", PAUL));
    var notFound = statements.of(() -> mail("other@example.org", PAUL));
    assertThat(notFound).isEqualTo(found).isNotEmpty();
    var known = statements.of(() -> lookup.byLogin("p.martin"));
    var unknown = statements.of(() -> lookup.byLogin("z.personne"));
    assertThat(unknown).isEqualTo(known).isNotEmpty();
  }

  @Test
  void readsOneAccountWhetherThereIsAnybody() {
    SentStatements statements = new SentStatements(pool.dataSource());
    for (Runnable nobody :
        List.<Runnable>of(
            () -> lookup.guardianByMobile("+33600000009", PAUL),
            () -> lookup.guardianByMobile(MOBILE, new TypedName("Aa", "Aa")),
            () -> mail("other@example.org", new TypedName("Zz", "Zz")),
            () -> lookup.byLogin("z.personne"))) {
      assertThat(statements.rowsOf(nobody))
          .anySatisfy(
              (query, rows) -> {
                assertThat(query).startsWith("select a.id, a.profile");
                assertThat(rows).isEqualTo(1);
              });
    }
  }

  @Test
  void findsAnAccountByItsIdentifier() {
    assertThat(lookup.byLogin("p.martin").map(AccountSnapshot::id)).contains(TestAccounts.GUARDIAN);
    assertThat(lookup.byLogin("p.martin3")).isEmpty();
    assertThat(lookup.byLogin("a")).isEmpty();
    assertThat(lookup.byLogin("z.personne")).isEmpty();
  }

  private List<AccountSnapshot> mail(String address, TypedName name) {
    return lookup.byConfirmedContact(Profile.GUARDIAN, Channel.MAIL, address, name);
  }

  private void assertFound(String number, TypedName name) {
    assertThat(lookup.guardianByMobile(number, name).map(AccountSnapshot::id))
        .contains(TestAccounts.GUARDIAN);
  }

  private void assertNobody(String number, TypedName name) {
    assertThat(lookup.guardianByMobile(number, name)).isEmpty();
  }

  // As the import writes them.
  private void contact(long record, String number, String family, String birth) {
    NameKeys keys = NameKeys.of(family, birth, "Paul");
    for (long name : keys.all()) {
      rows.run(
          "insert into guardian_contact values (%d, %d, %d, %s)"
              .formatted(MatchHash.contact(number), name, record, name == keys.usual()));
    }
  }
}
