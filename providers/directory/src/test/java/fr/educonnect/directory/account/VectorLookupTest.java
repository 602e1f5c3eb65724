package fr.educonnect.directory.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.proof.Rows;
import fr.educonnect.domain.identifier.Academy;
import fr.educonnect.domain.transition.IdentityVector;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VectorLookupTest {

  private static final String STUDENT = "4|||123456|0310002B";
  private static final String PAUL = "2|MARTIN|Paul|123456|0310002B";

  private DirectoryPool pool;
  private VectorLookup lookup;
  private Rows rows;

  @BeforeEach
  void open() {
    pool = TestAccounts.open();
    lookup = new VectorLookup(pool);
    rows = new Rows(pool);
    rows.run("update source_student set register_id = '123456'");
    rows.run(
        "insert into guardian_relation (source_student_id, source_guardian_id, legal)"
            + " values (162000000000102, 162000000000201, true)");
    rows.run("update source_guardian set birth_name = 'DE LA TOUR'");
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void findsAPupilByTheRegistersIdInTheSchool() {
    assertFound(TestAccounts.STUDENT, STUDENT);
    assertNobody("4|||123457|0310002B");
    assertNobody("4|||123456|0310003C");
  }

  @Test
  void findsAPupilsGuardianByUsageOrBirthName() {
    assertFound(TestAccounts.GUARDIAN, PAUL);
    assertFound(TestAccounts.GUARDIAN, "2|Latour|PAUL|123456|0310002B");
  }

  @Test
  void neverFindsAGuardianByTheNameAlone() {
    assertNobody("2|MARTIN|Paul|999999|0310002B");
    assertNobody("2|MARTIN|Paule|123456|0310002B");
    assertNobody("2|||123456|0310002B");
  }

  @Test
  void onlyInTheAcademyWhoseProviderItIs() {
    assertThat(lookup.find(Academy.PARIS, IdentityVector.parseAll(List.of(STUDENT)))).isEmpty();
  }

  @Test
  void onlyInTheSecondDegree() {
    assertNobody("4|||123456|0310001A");
  }

  @Test
  void onlyWhoIsStillInTheRegister() {
    rows.run("update source_student set removed_on = current_date where id = 162000000000102");
    assertNobody(STUDENT);
    assertNobody(PAUL);
  }

  @Test
  void nobodyWhoIsNoLegalGuardian() {
    rows.run("update guardian_relation set legal = false");
    assertNobody(PAUL);
  }

  @Test
  void nobodyWhoHasLeft() {
    rows.run("update account set left_on = current_date");
    assertNobody(STUDENT);
    assertNobody(PAUL);
  }

  @Test
  void aPupilAndAGuardianAreNotOnePerson() {
    assertNobody(STUDENT, PAUL);
  }

  @Test
  void nobodyWithoutAVector() {
    assertNobody();
  }

  private void assertFound(long account, String... vectors) {
    assertThat(lookup.find(Academy.TOULOUSE, IdentityVector.parseAll(List.of(vectors))))
        .map(AccountSnapshot::id)
        .contains(account);
  }

  private void assertNobody(String... vectors) {
    assertThat(lookup.find(Academy.TOULOUSE, IdentityVector.parseAll(List.of(vectors)))).isEmpty();
  }
}
