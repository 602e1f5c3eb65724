package fr.educonnect.directoryaccess;

import static fr.educonnect.directory.TestAccounts.GUARDIAN;
import static fr.educonnect.directory.TestAccounts.PARTNER;
import static fr.educonnect.directory.TestAccounts.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.account.AccountChange;
import fr.educonnect.directory.account.AccountPassword;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.SignInView;
import fr.educonnect.directory.guard.FailureSubjects;
import fr.educonnect.directory.guard.SignInSubjects;
import fr.educonnect.directory.keys.DirectoryKeys;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directoryaccess.PasswordVerdict.Kind;
import fr.educonnect.domain.account.AccountEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryProviderTest {

  private static final String PASSWORD = "correct horse";

  @TempDir private Path folder;
  private final TestSession keycloak = new TestSession();
  private final DefaultDirectoryProviderFactory factory = new DefaultDirectoryProviderFactory();
  private DirectoryPool pool;

  @BeforeEach
  void open() throws IOException {
    Path keys = folder.resolve("keys");
    Files.writeString(keys, DirectoryKeys.generate("k", new SecureRandom()));
    String url = TestDirectory.url();
    pool = TestAccounts.populate(url);
    factory.init(
        new MapScope(
            Map.of(
                "url",
                url,
                "user",
                "postgres",
                "keys-file",
                keys.toString(),
                "pool-min-size",
                "0")));
    change(GUARDIAN, AccountEvent.CHOOSE_PASSWORD);
    keycloak.hashesSpent();
  }

  @AfterEach
  void close() {
    factory.close();
    pool.close();
  }

  @Test
  void readsAnAccountOncePerRequest() {
    DirectoryProvider request = request();
    SignInView view = request.readForSignIn("p.martin", subjects(request));
    TestDirectory.execute(pool.dataSource(), "update account set first_name = 'Autre'");
    assertThat(request.byId(GUARDIAN)).isEqualTo(view.account());
    assertThat(request.byLoginId("p.martin")).isEqualTo(view.account());
    assertThat(request().byId(GUARDIAN).orElseThrow().names().firstName()).isEqualTo("Autre");
  }

  @Test
  void remembersThatThereIsNobody() {
    DirectoryProvider request = request();
    assertThat(request.byLoginId("n.body")).isEmpty();
    assertThat(request.byId(1)).isEmpty();
    TestDirectory.execute(
        pool.dataSource(), "update account set login_id = 'n.body' where id = " + PARTNER);
    assertThat(request.byLoginId("n.body")).isEmpty();
    assertThat(request().byLoginId("n.body")).isPresent();
  }

  @Test
  void readsAgainWhatItHasChanged() {
    DirectoryProvider request = request();
    AccountSnapshot before = request.byId(STUDENT).orElseThrow();
    request.apply(before, AccountChange.of(AccountEvent.NOTIFY));
    AccountSnapshot after = request.byId(STUDENT).orElseThrow();
    assertThat(request.provisionalPassword(before)).isEmpty();
    assertThat(request.provisionalPassword(after)).isPresent();
  }

  @Test
  void spendsOneHashOnEveryFailure() {
    change(STUDENT, AccountEvent.NOTIFY);
    keycloak.hashesSpent();
    assertFailsWithOneHash(Optional.empty());
    assertFailsWithOneHash(account(PARTNER));
    assertFailsWithOneHash(account(STUDENT));
    assertFailsWithOneHash(account(GUARDIAN));
    keycloak.forgetAlgorithm();
    assertFailsWithOneHash(account(GUARDIAN));
    TestDirectory.execute(pool.dataSource(), "update account set left_on = '2020-01-01'");
    assertFailsWithOneHash(account(GUARDIAN));
  }

  @Test
  void acceptsTheChosenPasswordForOneHash() {
    PasswordVerdict verdict = check(account(GUARDIAN), PASSWORD);
    assertThat(verdict).isEqualTo(PasswordVerdict.of(Kind.CHOSEN));
    assertThat(keycloak.hashesSpent()).isEqualTo(1);
  }

  @Test
  void endsWithTheGracePeriod() {
    TestDirectory.execute(
        pool.dataSource(),
        "update account set left_on = current_date - case id when "
            + GUARDIAN
            + " then 80 else 100 end");
    assertThat(request().isUsable(account(GUARDIAN).orElseThrow())).isTrue();
    assertThat(check(account(GUARDIAN), PASSWORD).isRight()).isTrue();
    assertThat(request().isUsable(account(PARTNER).orElseThrow())).isFalse();
    TestDirectory.execute(pool.dataSource(), "update account set left_on = current_date - 100");
    assertThat(check(account(GUARDIAN), PASSWORD).kind()).isEqualTo(Kind.WRONG);
  }

  @Test
  void aFrozenAccountIsToldApartByItsPasswordOnly() {
    change(STUDENT, AccountEvent.NOTIFY);
    change(GUARDIAN, AccountEvent.FREEZE);
    keycloak.hashesSpent();
    assertThat(request().isUsable(account(GUARDIAN).orElseThrow())).isFalse();
    assertFailsWithOneHash(account(GUARDIAN));
    PasswordVerdict verdict = check(account(GUARDIAN), PASSWORD);
    assertThat(verdict).isEqualTo(PasswordVerdict.of(Kind.FROZEN));
    assertThat(verdict.isRight()).isFalse();
    assertThat(keycloak.hashesSpent()).isEqualTo(1);
    change(GUARDIAN, AccountEvent.UNFREEZE);
    assertThat(check(account(GUARDIAN), PASSWORD).kind()).isEqualTo(Kind.CHOSEN);
  }

  @Test
  void aFrozenAccountIsToldApartByAProvisionalPasswordToo() {
    change(GUARDIAN, AccountEvent.RESET_PASSWORD);
    String provisional = request().provisionalPassword(account(GUARDIAN).orElseThrow()).get();
    assertThat(check(account(GUARDIAN), provisional).kind()).isEqualTo(Kind.PROVISIONAL);
    change(GUARDIAN, AccountEvent.FREEZE);
    assertThat(check(account(GUARDIAN), provisional).kind()).isEqualTo(Kind.FROZEN);
    assertThat(check(account(GUARDIAN), "Wrong-123").kind()).isEqualTo(Kind.WRONG);
  }

  @Test
  void hashesAnewWhenThePolicyHasChanged() {
    keycloak.setIterations(20);
    DirectoryProvider request = request();
    AccountSnapshot account = request.byId(GUARDIAN).orElseThrow();
    PasswordVerdict verdict = check(Optional.of(account), PASSWORD);
    assertThat(verdict.rehash()).isPresent();
    request.signInSucceeded(account, subjects(request), verdict);

    AccountSnapshot after = account(GUARDIAN).orElseThrow();
    assertThat(after.password()).isNotEqualTo(account.password());
    assertThat(after.progress().lastSignInAt()).isPresent();
    assertThat(check(Optional.of(after), PASSWORD)).isEqualTo(PasswordVerdict.of(Kind.CHOSEN));
  }

  @Test
  void acceptsAProvisionalPasswordUntilItDies() {
    change(STUDENT, AccountEvent.NOTIFY);
    keycloak.hashesSpent();
    AccountSnapshot account = account(STUDENT).orElseThrow();
    String provisional = request().provisionalPassword(account).orElseThrow();
    assertThat(check(Optional.of(account), provisional).kind()).isEqualTo(Kind.PROVISIONAL);
    assertThat(keycloak.hashesSpent()).isEqualTo(1);
    age("provisional_set_at", 4);
    assertThat(check(account(STUDENT), provisional).kind()).isEqualTo(Kind.PROVISIONAL);
    age("notified_at", 4);
    assertThat(check(account(STUDENT), provisional).kind()).isEqualTo(Kind.PROVISIONAL_DEAD);
    assertThat(check(account(STUDENT), provisional).isRight()).isFalse();
  }

  @Test
  void aProvisionalPasswordThatNoKeyOpensIsWrong() {
    change(STUDENT, AccountEvent.NOTIFY);
    TestDirectory.execute(
        pool.dataSource(), "update account set provisional_key_id = 'lost' where id = " + STUDENT);
    keycloak.hashesSpent();
    assertFailsWithOneHash(account(STUDENT));
  }

  @Test
  void locksAfterTooManyFailures() {
    DirectoryProvider request = request();
    SignInSubjects tried = subjects(request);
    for (int i = 0; i < 5; i++) {
      assertThat(request.readForSignIn("p.martin", tried).isLocked(tried.against(false))).isFalse();
      request.signInFailed(tried, false);
    }
    assertThat(request.readForSignIn("p.martin", tried).isLocked(tried.against(false))).isTrue();
  }

  private void assertFailsWithOneHash(Optional<AccountSnapshot> account) {
    assertThat(check(account, "Wrong-123").kind()).isEqualTo(Kind.WRONG);
    assertThat(keycloak.hashesSpent()).isEqualTo(1);
  }

  private PasswordVerdict check(Optional<AccountSnapshot> account, String typed) {
    return request().check(keycloak.realm(), account, typed);
  }

  private void change(long id, AccountEvent event) {
    DirectoryProvider request = request();
    AccountPassword.Chosen chosen = request.hash(keycloak.realm(), PASSWORD);
    request.apply(request.byId(id).orElseThrow(), AccountChange.withPassword(event, chosen));
  }

  private void age(String column, int months) {
    TestDirectory.execute(
        pool.dataSource(),
        "update account set %s = %s - interval '%d months'".formatted(column, column, months));
  }

  private Optional<AccountSnapshot> account(long id) {
    return request().byId(id);
  }

  private DirectoryProvider request() {
    return factory.create(keycloak.session());
  }

  private static SignInSubjects subjects(DirectoryProvider request) {
    FailureSubjects subjects = request.failureSubjects();
    return new SignInSubjects(
        subjects.identifier("p.martin"), subjects.address("192.0.2.1"), Optional.empty());
  }
}
