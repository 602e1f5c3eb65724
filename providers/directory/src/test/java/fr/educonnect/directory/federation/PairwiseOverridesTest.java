package fr.educonnect.directory.federation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.account.Accounts;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.federation.PairKind;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.identifier.SourceKey;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PairwiseOverridesTest {

  private static final String SERVICE = "urn:service";
  private static final String INE = "12345678901";
  private static final SourceKey GUARDIAN = new SourceKey("16", Degree.SECOND, 201);
  private static final SourceKey STUDENT = new SourceKey("16", Degree.SECOND, 102);

  private final DirectoryPool pool = TestAccounts.open();
  private final PairwiseOverrides overrides = new PairwiseOverrides(pool);

  @AfterEach
  void close() {
    pool.close();
  }

  private static Pair record(int line, SourceKey key, String value) {
    return new Pair(line, List.of(key), null, PairKind.SUB, value);
  }

  private static Pair ine(int line, String value) {
    return new Pair(line, List.of(), INE, PairKind.SUB, value);
  }

  private PairCounts keep(Pair... pairs) {
    return overrides.keep(SERVICE, List.of(pairs), false);
  }

  private List<String> kept() {
    return TestDirectory.rows(
        pool.dataSource(),
        "select account_id, client, kind, value from pairwise_override order by 1");
  }

  @Test
  void keepsThemForTheServiceAndComesWithTheAccount() {
    assertThat(keep(record(2, GUARDIAN, "g"), ine(3, "s")))
        .isEqualTo(new PairCounts(List.of(), 2, 0));
    assertThat(kept())
        .containsExactly(
            TestAccounts.STUDENT + " urn:service SUB s",
            TestAccounts.GUARDIAN + " urn:service SUB g");
    FederationFacts facts =
        new Accounts(pool).byId(TestAccounts.GUARDIAN).orElseThrow().federation();
    assertThat(facts.override(SERVICE, PairKind.SUB)).contains("g");
    assertThat(facts.override("urn:other", PairKind.SUB)).isEmpty();
    assertThat(facts.override(SERVICE, PairKind.NAME_ID)).isEmpty();
  }

  @Test
  void againChangesNothing() {
    keep(record(2, GUARDIAN, "g"));
    assertThat(keep(record(2, GUARDIAN, "g"), record(3, STUDENT, "s")))
        .isEqualTo(new PairCounts(List.of(), 1, 1));
    assertThat(kept()).hasSize(2);
  }

  @Test
  void aTrialKeepsNothing() {
    assertThat(overrides.keep(SERVICE, List.of(ine(2, "s")), true))
        .isEqualTo(new PairCounts(List.of(), 1, 0));
    assertThat(kept()).isEmpty();
  }

  @Test
  void twoServicesMayKnowPeopleByTheSameValues() {
    keep(record(2, GUARDIAN, "same"));
    assertThat(overrides.keep("urn:other", List.of(ine(2, "same")), false).faults()).isEmpty();
    assertThat(kept()).hasSize(2);
  }

  @Test
  void keepsNothingWhereOneLineIsAtFault() {
    keep(record(2, GUARDIAN, "g"));
    SourceKey nobody = new SourceKey("16", Degree.SECOND, 999);
    assertThat(reasons(record(2, STUDENT, "s"), record(3, nobody, "n")))
        .containsExactly("3 UNKNOWN_PERSON");
    assertThat(reasons(new Pair(2, List.of(GUARDIAN, STUDENT), null, PairKind.SUB, "both")))
        .containsExactly("2 SEVERAL_PEOPLE");
    assertThat(reasons(ine(2, "s"), record(3, STUDENT, "t")))
        .containsExactly("2 PERSON_TWICE", "3 PERSON_TWICE");
    assertThat(reasons(ine(2, "x"), record(3, GUARDIAN, "x")))
        .containsExactly("2 VALUE_TWICE", "3 VALUE_TWICE");
    assertThat(reasons(record(2, GUARDIAN, "h"))).containsExactly("2 PERSON_KNOWN_OTHERWISE");
    assertThat(reasons(ine(2, "g"))).containsExactly("2 VALUE_TAKEN");
    assertThat(kept()).hasSize(1);
  }

  private List<String> reasons(Pair... pairs) {
    return keep(pairs).faults().stream().map(fault -> fault.line() + " " + fault.reason()).toList();
  }

  @Test
  void oneLineMayMeanOnePersonInTwoRegisters() {
    SourceKey primary = new SourceKey("16", Degree.FIRST, 101);
    assertThat(keep(new Pair(2, List.of(primary, STUDENT), null, PairKind.SUB, "s")).faults())
        .isEmpty();
    assertThat(kept()).containsExactly(TestAccounts.STUDENT + " urn:service SUB s");
  }

  @Test
  void goesWithTheAccount() {
    keep(record(2, GUARDIAN, "g"));
    TestDirectory.execute(
        pool.dataSource(), "delete from account where id = " + TestAccounts.GUARDIAN);
    assertThat(kept()).isEmpty();
  }
}
