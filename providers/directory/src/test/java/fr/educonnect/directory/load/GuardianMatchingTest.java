package fr.educonnect.directory.load;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestDirectory;
import fr.educonnect.domain.identifier.Degree;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which guardians' records are one person (rapprochement automatique de la fratrie). */
class GuardianMatchingTest {

  private final DataSource directory = TestDirectory.create();
  private final Tables tables = new Tables(directory);
  private final Register toulouse = new Register("16", Degree.SECOND);
  private final Register paris = new Register("01", Degree.FIRST);

  @BeforeEach
  void schools() {
    toulouse.school(1);
    paris.school(1);
  }

  @Test
  void oneNameAndAMobileAreOneAccountWithBothChildren() {
    child(toulouse, 10).named("Awa", "N'Diaye").mobile(1);
    child(toulouse, 11).named("AWA", "NDIAYE").mobile(1);
    toulouse.complet(directory);
    assertOne(10, 11);
    assertThat(tables.rows("select status from guardian_link"))
        .containsExactly("PROPOSED", "PROPOSED");
  }

  @Test
  void acrossAcademiesAndDegrees() {
    child(toulouse, 10).named("Awa", "Diallo").mail("awa@example.org");
    toulouse.complet(directory);
    child(paris, 10).named("Awa", "Diallo").mail("awa@example.org").mobile(3);
    paris.complet(directory);
    assertThat(tables.guardianAccount(paris, 10)).isEqualTo(account(10));
  }

  @Test
  void aCoupleThatSharesAPhoneHasTwoAccounts() {
    child(toulouse, 10).named("Awa", "Diallo").mobile(1);
    child(toulouse, 11).named("Ali", "Diallo").mobile(1);
    toulouse.complet(directory);
    assertTwo(10, 11);
  }

  @Test
  void homonymsWithoutASharedContactHaveTwoAccounts() {
    child(toulouse, 10).named("Awa", "Diallo").mobile(1);
    child(toulouse, 11).named("Awa", "Diallo").mobile(2);
    child(toulouse, 12).named("Awa", "Diallo");
    child(toulouse, 13).named("Awa", "Diallo");
    toulouse.complet(directory);
    assertThat(tables.rows("select distinct account_id from source_guardian")).hasSize(4);
  }

  @Test
  void mobileAndMailConnectWithinOneName() {
    child(toulouse, 10).named("Awa", "Diallo").mobile(1);
    child(toulouse, 11).named("Awa", "Diallo").mobile(1).mail("a@example.org");
    child(toulouse, 12).named("Awa", "Diallo").mail("a@example.org").mobile(2);
    child(toulouse, 13).named("Awa", "Diallo").mobile(2);
    toulouse.complet(directory);
    assertThat(tables.rows("select distinct account_id from source_guardian")).hasSize(1);
  }

  @Test
  void usageNameMeetsBirthName() {
    child(toulouse, 10).named("Awa", "Diallo").born("Sarr").mobile(1);
    child(toulouse, 11).named("Awa", "Sarr").mobile(1);
    toulouse.complet(directory);
    assertOne(10, 11);
  }

  @Test
  void resemblanceDoesNotAddUpOverNames() {
    child(toulouse, 10).named("Awa", "Diallo").mobile(1);
    child(toulouse, 11).named("Awa", "Diallo").born("Sarr").mobile(1).mail("a@example.org");
    child(toulouse, 12).named("Awa", "Sarr").mail("a@example.org");
    toulouse.complet(directory);
    assertTwo(10, 12);
    assertOne(10, 11);
  }

  @Test
  void resemblanceDoesNotAddUpOverNamesOfAnAccountEither() {
    child(toulouse, 10).named("Awa", "Diallo").mobile(1);
    child(toulouse, 11).named("Awa", "Diallo").born("Sarr").mobile(1);
    toulouse.complet(directory);
    child(toulouse, 12).named("Awa", "Sarr").mobile(1);
    toulouse.delta(directory);
    assertOne(10, 11);
    assertTwo(11, 12);
  }

  @Test
  void aContactOfMoreThanFiveIdentitiesSaysNothing() {
    for (int i = 0; i < 6; i++) {
      child(toulouse, 10 + i).named("Awa", "Name" + (char) ('a' + i)).mail("school@example.org");
    }
    child(toulouse, 30).named("Awa", "Namea").mail("school@example.org");
    toulouse.complet(directory);
    assertTwo(10, 30);
  }

  @Test
  void aContactOfFiveIdentitiesStillCounts() {
    for (int i = 0; i < 5; i++) {
      child(toulouse, 10 + i).named("Awa", "Name" + (char) ('a' + i)).mail("family@example.org");
    }
    child(toulouse, 30).named("Awa", "Namea").mail("family@example.org");
    toulouse.complet(directory);
    assertOne(10, 30);
  }

  @Test
  void aBodyIsNeverMatched() {
    toulouse.guardian(10).named("Aide", "Ase").mobile(1);
    toulouse.guardian(11).named("Aide", "Ase").mobile(1);
    toulouse.student(20).at(1).tied(10, "51L");
    toulouse.student(21).at(1).tied(11, "51L");
    toulouse.complet(directory);
    assertTwo(10, 11);
    assertThat(tables.rows("select legal_entity from source_guardian")).containsExactly("t", "t");
  }

  @Test
  void anEmptyFirstNameIsNeverMatched() {
    child(toulouse, 10).named("", "Diallo").mobile(1);
    child(toulouse, 11).named("", "Diallo").mobile(1);
    toulouse.complet(directory);
    assertTwo(10, 11);
  }

  @Test
  void ofTwoAccountsTheOneActivatedFirstIsJoined() {
    child(toulouse, 10).named("Awa", "Diallo").mobile(1);
    child(toulouse, 11).named("Awa", "Diallo").mobile(2);
    toulouse.complet(directory);
    tables.execute(
        "update account set state = 'ACTIVE', activated_at = now() where id = " + account(11));
    child(toulouse, 12).named("Awa", "Diallo").mobile(1).mail("a@example.org");
    toulouse.guardian(11).mail("a@example.org");
    toulouse.delta(directory);
    assertOne(11, 12);
    assertTwo(10, 11);
  }

  @Test
  void attachedRecordsNeverMove() {
    child(toulouse, 10).named("Awa", "Diallo").mobile(1);
    child(toulouse, 11).named("Awa", "Diallo").mobile(2);
    toulouse.complet(directory);
    toulouse.guardian(11).mobile(1);
    toulouse.delta(directory);
    assertTwo(10, 11);
  }

  private static RegisterGuardian child(Register register, long guardian) {
    register.student(guardian + 1000).at(1).legal(guardian);
    return register.guardian(guardian);
  }

  private String account(long guardian) {
    return tables.guardianAccount(toulouse, guardian);
  }

  private void assertOne(long guardian, long other) {
    assertThat(account(guardian)).isEqualTo(account(other)).isNotNull();
  }

  private void assertTwo(long guardian, long other) {
    assertThat(account(guardian)).isNotEqualTo(account(other)).isNotNull();
    assertThat(account(other)).isNotNull();
  }
}
