package fr.educonnect.userstorage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.account.Accounts;
import fr.educonnect.directory.pool.DirectoryPool;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keycloak.component.ComponentModel;
import org.keycloak.models.UserModel;
import org.keycloak.storage.ReadOnlyException;

class DirectoryUserTest {

  private static final ComponentModel COMPONENT = new ComponentModel();

  private static DirectoryPool pool;

  @BeforeAll
  static void open() {
    COMPONENT.setId("educonnect-directory-1");
    pool = TestAccounts.open();
  }

  @AfterAll
  static void close() {
    pool.close();
  }

  @Test
  void bearsKeycloaksOwnAttributesAndNoMore() {
    UserModel student = user(TestAccounts.STUDENT);
    assertThat(student.getId()).isEqualTo("f:educonnect-directory-1:162000000000001");
    assertThat(student.getUsername()).isEqualTo("l.martin");
    assertThat(student.getFirstName()).isEqualTo("Léa");
    assertThat(student.getLastName()).isEqualTo("MARTIN");
    assertThat(student.getAttributes())
        .containsOnly(
            Map.entry(UserModel.USERNAME, List.of("l.martin")),
            Map.entry(UserModel.FIRST_NAME, List.of("Léa")),
            Map.entry(UserModel.LAST_NAME, List.of("MARTIN")));
  }

  @Test
  void bearsTheConfirmedAddress() {
    UserModel guardian = user(TestAccounts.GUARDIAN);
    assertThat(guardian.getFirstAttribute(UserModel.EMAIL)).isEqualTo(guardian.getEmail());
    assertThat(guardian.isEmailVerified()).isTrue();
  }

  @Test
  void saysNothingOfAddressesThatAreNotConfirmed() {
    TestDirectory.execute(
        pool.dataSource(),
        "update account set pending_mail = mail, pending_mail_at = now(), mail = null,"
            + " mail_confirmed_at = null where id = "
            + TestAccounts.PARTNER);
    UserModel partner = user(TestAccounts.PARTNER);
    assertThat(partner.getEmail()).isNull();
    assertThat(partner.isEmailVerified()).isFalse();
  }

  @Test
  void keepsItsIdWhateverTheRegistersSay() {
    try (DirectoryPool other = TestAccounts.open()) {
      UserModel before = user(other, TestAccounts.STUDENT);
      TestDirectory.execute(
          other.dataSource(),
          "update account set login_id = 'l.durand', family_name = 'DURAND' where id = "
              + TestAccounts.STUDENT);
      UserModel after = user(other, TestAccounts.STUDENT);
      assertThat(after.getLastName()).isEqualTo("DURAND");
      assertThat(after.getId()).isEqualTo(before.getId());
      assertThat(after).isEqualTo(before).hasSameHashCodeAs(before);
    }
  }

  @Test
  void letsKeycloakTidyRequiredActionsAndChangesNothingElse() {
    UserModel user = user(TestAccounts.GUARDIAN);
    assertThatCode(
            () -> {
              user.removeRequiredAction(UserModel.RequiredAction.VERIFY_PROFILE);
              user.removeRequiredAction("VERIFY_PROFILE");
              user.addRequiredAction(UserModel.RequiredAction.UPDATE_PASSWORD);
              user.addRequiredAction("UPDATE_PASSWORD");
            })
        .doesNotThrowAnyException();
    assertThat(user.getRequiredActionsStream()).isEmpty();
    assertThatThrownBy(() -> user.setSingleAttribute("FrEduCtEleveINE", "1"))
        .isInstanceOf(ReadOnlyException.class);
    assertThatThrownBy(() -> user.setLastName("X")).isInstanceOf(ReadOnlyException.class);
  }

  @Test
  void keepsPeopleOutOfItsText() {
    assertThat(user(TestAccounts.STUDENT)).hasToString("f:educonnect-directory-1:162000000000001");
  }

  private static UserModel user(long id) {
    return user(pool, id);
  }

  private static UserModel user(DirectoryPool from, long id) {
    return new DirectoryUser(null, null, COMPONENT, new Accounts(from).byId(id).orElseThrow());
  }
}
