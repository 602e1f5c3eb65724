package fr.educonnect.directory.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.join.JoinExpiry;
import fr.educonnect.domain.join.JoinProof;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exports after two accounts were joined, whose records bear two names. */
class JoinedExportsTest {

  private final JoinedFamily family = new JoinedFamily();
  private final DataSource directory = family.pool.dataSource();

  @BeforeEach
  void join() {
    assertThat(family.join(JoinProof.PASSWORD)).isEmpty();
  }

  @AfterEach
  void close() {
    family.close();
  }

  @Test
  void theSameCompletsChangeNothing() {
    List<String> before = family.tables.dump();
    family.paris.complet(directory);
    family.toulouse.complet(directory);
    assertThat(family.tables.dump())
        .filteredOn(row -> !row.startsWith("feed"))
        .isEqualTo(before.stream().filter(row -> !row.startsWith("feed")).toList());
  }

  @Test
  void childrenOfTheJoinedRecordComeAndGoInTheKeptAccount() {
    family.paris.student(32).at(1).legal(10);
    family.paris.student(31).without(10);
    family.paris.guardian(10).mobile(7);
    family.paris.delta(directory);
    assertThat(family.links(family.kept))
        .containsExactly("20 PROPOSED t", "21 PROPOSED t", "32 PROPOSED t");
    assertThat(names()).isEqualTo("Diallo Awa");
    assertThat(family.tables.rows("select issue from source_guardian")).containsOnly("-");
  }

  @Test
  void changedRecordsKeepTheirAccountWhateverTheirNames() {
    family.toulouse.guardian(10).named("Awa Marie", "Diallo");
    family.toulouse.delta(directory);
    family.paris.guardian(10).named("Awa", "Sarr-Ba");
    family.paris.complet(directory);
    assertThat(family.tables.rows("select distinct account_id, issue from source_guardian"))
        .containsExactly(family.kept + " -");
    assertThat(family.links(family.kept)).hasSize(3);
    assertThat(names()).isEqualTo("Diallo Awa Marie");
  }

  @Test
  void newRecordsOfEitherNameComeToTheKeptAccountAndGoBackWithAnUndoing() {
    family.paris.guardian(11).named("Awa", "Sarr").mobile(2);
    family.paris.student(33).at(1).legal(11);
    family.paris.delta(directory);
    family.toulouse.guardian(12).named("Awa", "Diallo").mobile(1);
    family.toulouse.student(22).at(1).legal(12);
    family.toulouse.delta(directory);
    assertThat(family.links(family.kept)).contains("22 PROPOSED t", "33 PROPOSED t").hasSize(5);
    assertThat(family.tables.one("select count(*) from account where profile = 'GUARDIAN'"))
        .as("no new account")
        .isEqualTo("2");

    assertThat(family.undo()).isTrue();
    assertThat(family.links(family.other))
        .containsExactly("20 PROPOSED t", "31 PROPOSED t", "33 PROPOSED t");
    assertThat(family.links(family.kept))
        .containsExactly("20 PROPOSED t", "21 PROPOSED t", "22 PROPOSED t");
    assertThat(family.tables.rows("select joined_from from source_guardian")).containsOnly("-");
  }

  @Test
  void anUndoingFindsWhatTheRegistersSayByThen() {
    family.paris.student(31).without(10);
    family.paris.student(20).without(10);
    family.paris.delta(directory);
    family.toulouse.student(21).without(10);
    family.toulouse.delta(directory);
    family.undo();
    assertThat(family.links(family.kept)).containsExactly("20 PROPOSED t");
    assertThat(family.links(family.other)).isEmpty();
    assertThat(leftOn(family.other)).isNotEqualTo("-");
    assertThat(leftOn(family.kept)).isEqualTo("-");
  }

  @Test
  void thePersonHasLeftOnlyWhenNoRegisterKnowsAnyOfTheRecords() {
    family.toulouse.forgetGuardian(10);
    family.toulouse.complet(directory);
    assertThat(leftOn(family.kept)).isEqualTo("-");
    family.paris.forgetGuardian(10);
    family.paris.complet(directory);
    assertThat(leftOn(family.kept)).isNotEqualTo("-");
  }

  @Test
  void anAccountThatHadLeftIsBackWithTheOthersRecords() {
    family.undo();
    family.toulouse.forgetGuardian(10);
    family.toulouse.complet(directory);
    assertThat(leftOn(family.kept)).isNotEqualTo("-");
    family.join(JoinProof.ASSISTANCE);
    assertThat(leftOn(family.kept)).isEqualTo("-");
    family.undo();
    assertThat(leftOn(family.kept)).isNotEqualTo("-");
    assertThat(leftOn(family.other)).isEqualTo("-");
  }

  @Test
  void theIdentifierIsNeverGivenAgainAlsoOnceTheAccountIsErased() {
    family.execute("update account_join set joined_at = now() - interval '31 days'");
    new JoinExpiry(family.pool).erase(Instant.now());
    family.paris.guardian(14).named("Aline", "Sarr").mobile(8);
    family.paris.student(34).at(1).legal(14);
    family.paris.delta(directory);
    String account = family.tables.guardianAccount(family.paris, 14);
    assertThat(family.tables.one("select login_id from account where id = " + account))
        .isEqualTo("a.sarr2");
    family.paris.complet(directory);
    assertThat(family.links(family.kept)).hasSize(3);
  }

  @Test
  void whatAnImportStillGaveTheJoinedAccountComesToTheKeptOne() {
    family.execute(
        "update source_guardian set account_id = joined_from, joined_from = null"
            + " where joined_from is not null;"
            + "insert into guardian_link (account_id, student_id)"
            + " select %d, student_id from guardian_link where account_id = %d"
                .formatted(family.other, family.kept));
    family.toulouse.complet(directory);
    assertThat(family.tables.rows("select distinct account_id from source_guardian"))
        .containsExactly(Long.toString(family.kept));
    assertThat(family.links(family.kept)).hasSize(3);
    assertThat(family.links(family.other)).isEmpty();
  }

  private String names() {
    return family.tables.one(
        "select family_name, first_name from account where id = " + family.kept);
  }

  private String leftOn(long account) {
    return family.tables.one("select left_on from account where id = " + account);
  }
}
