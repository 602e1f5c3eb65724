package fr.educonnect.directory.password;

import static fr.educonnect.directory.TestAccounts.GUARDIAN;
import static fr.educonnect.directory.TestAccounts.PARTNER;
import static fr.educonnect.directory.TestAccounts.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountPassword;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.Accounts;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.domain.account.AccountEvent;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReencryptionTest {

  private static final byte[] LOST = {
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  };
  private static final ProvisionalKeyring BEFORE =
      new ProvisionalKeyring(Map.of("old", new byte[32], "lost", LOST), "old");
  private static final ProvisionalKeyring BEFORE_LOSS =
      new ProvisionalKeyring(Map.of("lost", LOST), "lost");
  private static final ProvisionalKeyring AFTER =
      new ProvisionalKeyring(Map.of("old", new byte[32], "new", new byte[32]), "new");

  private DirectoryPool pool;

  @BeforeEach
  void open() {
    pool = TestAccounts.open();
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void bringsEveryPasswordUnderTheActiveKeyAndThenFindsNothing() {
    notify(STUDENT, BEFORE);
    notify(PARTNER, BEFORE);
    String before = clear(STUDENT, BEFORE);

    assertThat(new Reencryption(pool, AFTER).run()).isEqualTo(new Reencryption.Result(2, 0));

    assertThat(encrypted(STUDENT).keyId()).isEqualTo("new");
    assertThat(clear(STUDENT, AFTER)).isEqualTo(before);
    assertThat(new Reencryption(pool, AFTER).run()).isEqualTo(new Reencryption.Result(0, 0));
  }

  @Test
  void goesOnPastAPasswordThatNoKeyOpens() {
    notify(STUDENT, BEFORE_LOSS);
    notify(PARTNER, BEFORE);
    assertThat(new Reencryption(pool, AFTER).run()).isEqualTo(new Reencryption.Result(1, 1));
    assertThat(encrypted(STUDENT).keyId()).isEqualTo("lost");
    assertThat(encrypted(PARTNER).keyId()).isEqualTo("new");
  }

  @Test
  void leavesChosenPasswordsAlone() {
    assertThat(new Reencryption(pool, AFTER).run()).isEqualTo(new Reencryption.Result(0, 0));
    assertThat(account(GUARDIAN).password()).isInstanceOf(AccountPassword.Chosen.class);
  }

  private void notify(long id, ProvisionalKeyring keyring) {
    TestAccounts.changes(pool, new ProvisionalPasswordCipher(keyring))
        .apply(account(id), AccountChange.of(AccountEvent.NOTIFY));
  }

  private String clear(long id, ProvisionalKeyring keyring) {
    return new ProvisionalPasswordCipher(keyring).decrypt(id, encrypted(id));
  }

  private EncryptedPassword encrypted(long id) {
    return ((AccountPassword.Provisional) account(id).password()).encrypted();
  }

  private AccountSnapshot account(long id) {
    return new Accounts(pool).byId(id).orElseThrow();
  }
}
