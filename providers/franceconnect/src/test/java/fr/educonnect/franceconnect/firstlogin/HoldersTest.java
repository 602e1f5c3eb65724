package fr.educonnect.franceconnect.firstlogin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.account.NumberHolder;
import fr.educonnect.directory.proof.CodeRecipient.Nobody;
import fr.educonnect.directory.proof.CodeRecipient.Registrant;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.franceconnect.IdentityNames;
import fr.educonnect.domain.franceconnect.NameAgreement;
import fr.educonnect.domain.franceconnect.NumberHolders.Verdict;
import fr.educonnect.domain.franceconnect.RegisterName;
import fr.educonnect.proofs.SomeAccount;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who gets the code of whoever comes by FranceConnect. */
class HoldersTest {

  private static final IdentityNames ANNE =
      new IdentityNames("Anne Louise", "VOISIN", Optional.empty());
  private static final IdentityNames STRANGER =
      new IdentityNames("Zoé", "DUTILLEUL", Optional.empty());

  @ParameterizedTest
  @EnumSource(AccountState.class)
  void aGuardianWhoIsMeantWhateverTheState(AccountState state) {
    AccountSnapshot account = SomeAccount.in(state);
    Holders holders = holders(account, ANNE);
    assertThat(holders.found(directory(true)).recipient()).isEqualTo(new Registrant(account.id()));
    assertThat(holders.agreement(account.id())).isEqualTo(NameAgreement.FIRST);
  }

  @Test
  void whoeverHoldsTheTelephoneAlsoWhereTheNamesContradict() {
    AccountSnapshot account = SomeAccount.in(AccountState.NOTIFIED);
    Holders holders = holders(account, STRANGER);
    assertThat(holders.decision().verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(holders.found(directory(true)).recipient()).isEqualTo(new Registrant(account.id()));
  }

  @Test
  void nobodyForAStudentAFrozenAccountOrOneThatCannotBeUsed() {
    AccountSnapshot student = SomeAccount.that(AccountState.ACTIVE).of(Profile.STUDENT).snapshot();
    AccountSnapshot frozen = SomeAccount.that(AccountState.ACTIVE).frozen(Instant.EPOCH).snapshot();
    AccountSnapshot active = SomeAccount.in(AccountState.ACTIVE);
    assertThat(holders(student, ANNE).found(directory(true)).recipient()).isEqualTo(new Nobody());
    assertThat(holders(frozen, ANNE).found(directory(true)).recipient()).isEqualTo(new Nobody());
    assertThat(holders(active, ANNE).found(directory(false)).recipient()).isEqualTo(new Nobody());
    assertThat(new Holders(List.of(), ANNE).found(directory(true)).recipient())
        .isEqualTo(new Nobody());
  }

  private static Holders holders(AccountSnapshot account, IdentityNames names) {
    RegisterName name = new RegisterName("Voisin", Optional.empty(), "Anne");
    return new Holders(List.of(new NumberHolder(account, List.of(name))), names);
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
}
