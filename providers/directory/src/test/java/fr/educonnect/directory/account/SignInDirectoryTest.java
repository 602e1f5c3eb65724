package fr.educonnect.directory.account;

import static fr.educonnect.directory.TestAccounts.GUARDIAN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.guard.FailureCounters;
import fr.educonnect.directory.guard.FailureLimits;
import fr.educonnect.directory.guard.FailureSubjects;
import fr.educonnect.directory.guard.SignInSubjects;
import fr.educonnect.directory.pool.DirectoryPool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInDirectoryTest {

  private static final FailureSubjects SUBJECTS = new FailureSubjects(new byte[32]);

  private final SignInSubjects tried =
      new SignInSubjects(
          SUBJECTS.identifier("p.martin"),
          SUBJECTS.address("192.0.2.1"),
          Optional.of(SUBJECTS.device("laptop")));

  private DirectoryPool pool;
  private SignInDirectory signIns;
  private FailureCounters counters;

  @BeforeEach
  void open() {
    pool = TestAccounts.open();
    signIns = new SignInDirectory(pool);
    counters = new FailureCounters(pool, FailureLimits.DEFAULT);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void readsAccountAndLocksTogether() {
    SignInView free = signIns.read("p.martin", tried);
    assertThat(free.account().orElseThrow().id()).isEqualTo(GUARDIAN);
    assertThat(free.isLocked(tried.all())).isFalse();

    lockIdentifier();

    SignInView locked = signIns.read("p.martin", tried);
    assertThat(locked.account()).isPresent();
    assertThat(locked.locked()).containsExactly(tried.identifier());
    assertThat(locked.isLocked(tried.against(false))).isTrue();
    assertThat(locked.isLocked(tried.against(true))).isFalse();
  }

  @Test
  void readsLocksOfAnIdentifierThatNobodyHas() {
    SignInView view = signIns.read("nobody", tried);
    assertThat(view.account()).isEmpty();
    assertThat(view.locked()).isEmpty();
    lockIdentifier();
    assertThat(signIns.read("nobody", tried).isLocked(tried.against(false))).isTrue();
  }

  @Test
  void keepsTheLastSignInAndTheOneBefore() {
    signIns.succeeded(GUARDIAN, tried, Optional.empty());
    AccountProgress first = progress();
    assertThat(first.lastSignInAt()).isPresent();
    assertThat(first.previousSignInAt()).isEmpty();

    signIns.succeeded(GUARDIAN, tried, Optional.empty());
    assertThat(progress().previousSignInAt()).isEqualTo(first.lastSignInAt());
  }

  @Test
  void forgetsFailuresOfIdentifierAndDeviceButNotOfTheAddress() {
    counters.count(tried.all());
    signIns.succeeded(GUARDIAN, tried, Optional.empty());
    assertThat(subjectsLeft()).containsExactly(tried.address().hash());
  }

  @Test
  void storesANewHashInPlaceOfTheOldOne() {
    signIns.succeeded(GUARDIAN, tried, Optional.of(new Rehash("{\"value\":\"s\"}", "c2", "s2")));
    assertThat(password()).isEqualTo(new AccountPassword.Chosen("c2", "s2"));
    signIns.store(GUARDIAN, new Rehash("s2", "c3", "s3"));
    assertThat(password()).isEqualTo(new AccountPassword.Chosen("c3", "s3"));
  }

  @Test
  void leavesAPasswordThatWasChangedMeanwhile() {
    Rehash late = new Rehash("something else", "c2", "s2");
    signIns.succeeded(GUARDIAN, tried, Optional.of(late));
    signIns.store(GUARDIAN, late);
    assertThat(password())
        .isEqualTo(new AccountPassword.Chosen("{\"algorithm\":\"a\"}", "{\"value\":\"s\"}"));
  }

  private void lockIdentifier() {
    for (int i = 0; i < FailureLimits.DEFAULT.identifier().threshold(); i++) {
      counters.count(tried.against(false));
    }
  }

  private AccountProgress progress() {
    return account().progress();
  }

  private AccountPassword password() {
    return account().password();
  }

  private AccountSnapshot account() {
    return new Accounts(pool).byId(GUARDIAN).orElseThrow();
  }

  private List<String> subjectsLeft() {
    return pool.read(
        connection -> {
          try (var statement =
                  connection.prepareStatement(
                      "select encode(subject, 'hex') from sign_in_failure order by 1");
              var rows = statement.executeQuery()) {
            List<String> left = new ArrayList<>();
            while (rows.next()) {
              left.add(rows.getString(1));
            }
            return left;
          }
        });
  }
}
