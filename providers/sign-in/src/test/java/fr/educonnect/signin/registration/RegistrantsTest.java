package fr.educonnect.signin.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.account.AccountContacts;
import fr.educonnect.directory.account.AccountPassword;
import fr.educonnect.directory.account.AccountProgress;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.LinkSummary;
import fr.educonnect.directory.account.PersonNames;
import fr.educonnect.directory.federation.FederationFacts;
import fr.educonnect.directory.proof.CodeRecipient;
import fr.educonnect.directory.proof.CodeRecipient.Holder;
import fr.educonnect.directory.proof.CodeRecipient.Nobody;
import fr.educonnect.directory.proof.CodeRecipient.Registrant;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Who gets a code, who is told of an account, and who gets nothing. */
class RegistrantsTest {

  private static final long ID = 161_000_000_000_001L;

  @ParameterizedTest
  @EnumSource(value = AccountState.class, mode = Mode.EXCLUDE, names = "ACTIVE")
  void aGuardianWhoseAccountIsNotInUseGetsACode(AccountState state) {
    AccountSnapshot account = account(Profile.GUARDIAN, state, false, false);
    assertThat(recipient(account)).isEqualTo(new Registrant(ID));
    assertThat(Registrants.canRegister(directory(true), account)).isTrue();
  }

  @Test
  void aGuardianWhoseAccountIsInUseIsToldSo() {
    AccountSnapshot account = account(Profile.GUARDIAN, AccountState.ACTIVE, false, false);
    assertThat(recipient(account)).isEqualTo(new Holder(ID));
    assertThat(Registrants.canRegister(directory(true), account)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(AccountState.class)
  void whoeverLeftTheRegistersGetsNothing(AccountState state) {
    AccountSnapshot account = account(Profile.GUARDIAN, state, false, true);
    assertThat(recipient(account)).isEqualTo(new Nobody());
    assertThat(Registrants.canRegister(directory(true), account)).isFalse();
  }

  @Test
  void aFrozenAccountAndAStudentsGetNothing() {
    assertThat(recipient(account(Profile.GUARDIAN, AccountState.ACTIVE, true, false)))
        .isEqualTo(new Nobody());
    assertThat(recipient(account(Profile.STUDENT, AccountState.NOTIFIED, false, false)))
        .isEqualTo(new Nobody());
  }

  @Test
  void anAccountThatCannotBeUsedGetsNothing() {
    AccountSnapshot account = account(Profile.GUARDIAN, AccountState.NOTIFIED, false, false);
    assertThat(Registrants.recipient(directory(false), account)).isEqualTo(new Nobody());
  }

  private static CodeRecipient recipient(AccountSnapshot account) {
    return Registrants.recipient(directory(true), account);
  }

  private static DirectoryProvider directory(boolean usable) {
    return (DirectoryProvider)
        Proxy.newProxyInstance(
            DirectoryProvider.class.getClassLoader(),
            new Class<?>[] {DirectoryProvider.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("isUsable")) {
                return usable;
              }
              throw new UnsupportedOperationException(method.getName());
            });
  }

  private static AccountSnapshot account(
      Profile profile, AccountState state, boolean frozen, boolean left) {
    return new AccountSnapshot(
        ID,
        profile,
        "a.voisin",
        new PersonNames(Optional.empty(), "Voisin", "Anne"),
        new AccountProgress(
            state,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            frozen ? Optional.of(Instant.EPOCH) : Optional.empty(),
            left ? Optional.of(LocalDate.EPOCH) : Optional.empty()),
        new AccountPassword.None(),
        new AccountContacts(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        List.of(),
        Optional.empty(),
        new LinkSummary(1, 0, 0),
        Optional.empty(),
        FederationFacts.none());
  }
}
