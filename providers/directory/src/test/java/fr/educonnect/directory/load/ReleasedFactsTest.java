package fr.educonnect.directory.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.Accounts;
import fr.educonnect.directory.federation.Pair;
import fr.educonnect.directory.federation.PairCounts;
import fr.educonnect.directory.federation.PairwiseOverrides;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.federation.PairKind;
import fr.educonnect.domain.federation.PairwiseKey;
import fr.educonnect.domain.federation.SchoolPlace;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.identifier.SourceKey;
import fr.educonnect.domain.join.JoinProof;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What services are told follows the registers; the identifiers that they know people by do not.
 */
class ReleasedFactsTest {

  private static final PairwiseKey KEY = new PairwiseKey(new byte[32]);
  private static final String SERVICE = "urn:service";

  private final DirectoryPool pool = TestAccounts.pool(TestDirectory.url());
  private final DataSource directory = pool.dataSource();
  private final Tables tables = new Tables(directory);
  private final Register toulouse = new Register("16", Degree.SECOND);
  private final Register paris = new Register("01", Degree.FIRST);

  @BeforeEach
  void schools() {
    toulouse.school(1);
    paris.school(1);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  private AccountSnapshot account(String id) {
    return new Accounts(pool).byId(Long.parseLong(id)).orElseThrow();
  }

  private void decide(String status, String student) {
    TestDirectory.execute(
        directory,
        "update guardian_link set status = '%s', decided_at = now(), reported_at = now()"
                .formatted(status)
            + " where student_id = "
            + student);
  }

  private static List<SourceKey> students(AccountSnapshot account) {
    return account.federation().places().stream().map(SchoolPlace::student).toList();
  }

  @Test
  void onlyConfirmedLinksCountAndOnlyTheRecordsThatHaveOne() {
    toulouse.guardian(10).mobile(1);
    toulouse.student(20).at(1).legal(10);
    toulouse.student(21).at(1).legal(10);
    toulouse.student(22).at(1).legal(10);
    toulouse.complet(directory);
    paris.guardian(11).mobile(1);
    paris.student(31).at(1).legal(11);
    paris.complet(directory);
    String guardian = tables.guardianAccount(toulouse, 10);
    assertThat(tables.guardianAccount(paris, 11)).isEqualTo(guardian);
    assertThat(account(guardian).federation().records()).isEmpty();

    decide("CONFIRMED", tables.student(toulouse, 20));
    decide("REPORTED", tables.student(toulouse, 22));
    assertThat(students(account(guardian))).containsExactly(new SourceKey("16", Degree.SECOND, 20));
    assertThat(account(guardian).federation().records())
        .containsExactly(new SourceKey("16", Degree.SECOND, 10));

    decide("CONFIRMED", tables.student(paris, 31));
    assertThat(students(account(guardian)))
        .containsExactlyInAnyOrder(
            new SourceKey("16", Degree.SECOND, 20), new SourceKey("01", Degree.FIRST, 31));
    assertThat(account(guardian).federation().records())
        .containsExactly(
            new SourceKey("01", Degree.FIRST, 11), new SourceKey("16", Degree.SECOND, 10));

    toulouse.student(20).without(10);
    toulouse.delta(directory);
    assertThat(account(guardian).federation().records())
        .containsExactly(new SourceKey("01", Degree.FIRST, 11));
  }

  @Test
  void aRecordWhoseNamesDoNotFitIsNotTold() {
    toulouse.guardian(10).mobile(1);
    toulouse.student(20).at(1).legal(10);
    toulouse.complet(directory);
    decide("CONFIRMED", tables.student(toulouse, 20));
    TestDirectory.execute(directory, "update source_guardian set issue = 'NAME_MISMATCH'");
    assertThat(account(tables.guardianAccount(toulouse, 10)).federation().records()).isEmpty();
  }

  @Test
  void anotherImportChangesNoIdentifier() {
    toulouse.student(20).at(1);
    toulouse.complet(directory);
    String student = tables.studentAccount(toulouse, 20);
    String before = id(student);
    toulouse.student(20).named("Louise", "Martin-Roux");
    toulouse.complet(directory);
    toulouse.delta(directory);
    assertThat(id(tables.studentAccount(toulouse, 20))).isEqualTo(before);
  }

  @Test
  void aMoveToAnotherAcademyChangesTheRecordAndNoIdentifier() {
    Register lyon = new Register("10", Degree.SECOND);
    lyon.school(1);
    toulouse.student(20).ine("000000020AA").at(1);
    toulouse.complet(directory);
    String student = tables.studentAccount(toulouse, 20);
    String before = id(student);
    assertThat(account(student).federation().records())
        .containsExactly(new SourceKey("16", Degree.SECOND, 20));
    toulouse.removeStudent(20);
    toulouse.complet(directory);
    lyon.student(77).ine("000000020AA").at(1);
    lyon.complet(directory);
    assertThat(id(tables.studentAccount(lyon, 77))).isEqualTo(before);
    assertThat(account(student).federation().records())
        .containsExactly(new SourceKey("10", Degree.SECOND, 77));
  }

  @Test
  void ofJoinedAccountsTheOneThatIsKeptKeepsItsIdentifierAndHasTheRecordsOfBoth() {
    try (JoinedFamily family = new JoinedFamily()) {
      TestDirectory.execute(
          family.pool.dataSource(),
          "update guardian_link set status = 'CONFIRMED', decided_at = now();"
              + "insert into pairwise_override values (%d, 'urn:service', 'SUB', 'kept'),"
                  .formatted(family.kept)
              + " (%d, 'urn:service', 'SUB', 'other')".formatted(family.other));
      assertThat(family.join(JoinProof.ASSISTANCE)).isEmpty();
      AccountSnapshot kept = family.account(family.kept);
      assertThat(kept.federation().overrides())
          .singleElement()
          .satisfies(override -> assertThat(override.value()).isEqualTo("kept"));
      assertThat(kept.federation().records())
          .containsExactly(
              new SourceKey("01", Degree.FIRST, 10), new SourceKey("16", Degree.SECOND, 10));
      assertThat(family.undo()).isTrue();
      assertThat(family.account(family.other).federation().overrides())
          .singleElement()
          .satisfies(override -> assertThat(override.value()).isEqualTo("other"));
    }
  }

  @Test
  void theFileOfAServiceChangesNothingAgainOnceTwoOfItsPeopleAreOne() {
    try (JoinedFamily family = new JoinedFamily()) {
      PairwiseOverrides overrides = new PairwiseOverrides(family.pool);
      List<Pair> file =
          List.of(
              new Pair(
                  2, List.of(new SourceKey("16", Degree.SECOND, 10)), null, PairKind.SUB, "kept"),
              new Pair(
                  3, List.of(new SourceKey("01", Degree.FIRST, 10)), null, PairKind.SUB, "other"));
      assertThat(overrides.keep(SERVICE, file, false)).isEqualTo(new PairCounts(List.of(), 2, 0));
      assertThat(family.join(JoinProof.ASSISTANCE)).isEmpty();
      assertThat(overrides.keep(SERVICE, file, false)).isEqualTo(new PairCounts(List.of(), 0, 2));
      assertThat(family.account(family.kept).federation().override(SERVICE, PairKind.SUB))
          .contains("kept");
    }
  }

  private static String id(String account) {
    return KEY.id(Long.parseLong(account), SERVICE);
  }
}
