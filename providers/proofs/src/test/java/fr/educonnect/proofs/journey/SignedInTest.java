package fr.educonnect.proofs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.account.AccountPassword;
import fr.educonnect.directory.account.AccountPassword.Chosen;
import fr.educonnect.directory.account.AccountPassword.Provisional;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.franceconnect.IdentitySubject;
import fr.educonnect.directory.franceconnect.LinkedIdentity;
import fr.educonnect.directory.password.EncryptedPassword;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.proofs.SomeAccount;
import fr.educonnect.proofs.TabNotes;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignedInTest {

  private static final Chosen CHOSEN = new Chosen("{}", "{\"value\":\"secret-hash\"}");

  private final TabNotes tab = new TabNotes();

  @Test
  void nothingIsProvedWithoutASignIn() {
    assertThat(SignedIn.of(tab.session())).isEmpty();
  }

  @Test
  void provesThePasswordAndNoOther() {
    SignedIn.prove(tab.session(), CHOSEN);
    SignedIn signedIn = SignedIn.of(tab.session()).orElseThrow();
    assertThat(signedIn.proves(with(CHOSEN))).isTrue();
    assertThat(signedIn.proves(with(new Chosen("other parameters", CHOSEN.secret())))).isTrue();
    assertThat(signedIn.proves(with(new Chosen("{}", "{\"value\":\"other\"}")))).isFalse();
    assertThat(signedIn.proves(with(SomePassword.NONE.password()))).isFalse();
    assertThat(signedIn.proves(with(SomePassword.PROVISIONAL.password()))).isFalse();
  }

  @Test
  void aProvisionalPasswordThatTookItsPlaceIsNotProved() {
    Instant now = Instant.EPOCH;
    SignedIn.prove(tab.session(), new Provisional(new EncryptedPassword(new byte[] {1}, "k"), now));
    SignedIn signedIn = SignedIn.of(tab.session()).orElseThrow();
    Provisional other = new Provisional(new EncryptedPassword(new byte[] {2}, "k"), now);
    assertThat(signedIn.proves(with(other))).isFalse();
  }

  @Test
  void keepsNothingOfThePasswordInTheTab() {
    SignedIn.prove(tab.session(), CHOSEN);
    assertThat(tab.all().toString()).doesNotContain("secret-hash");
  }

  @Test
  void childrenAreAskedAboutOnce() {
    SignedIn.prove(tab.session(), CHOSEN);
    assertThat(SignedIn.of(tab.session()).orElseThrow().asksChildren()).isFalse();
    SignedIn.askChildren(tab.session());
    assertThat(SignedIn.of(tab.session()).orElseThrow().asksChildren()).isTrue();
    SignedIn.askChildrenNoMore(tab.session());
    assertThat(SignedIn.of(tab.session()).orElseThrow().asksChildren()).isFalse();
  }

  @Test
  void provesTheIdentityThatOpensTheAccountAndNoOther() {
    IdentitySubject identity = new IdentitySubject("ab".repeat(32));
    SignedIn.prove(tab.session(), identity);
    SignedIn signedIn = SignedIn.of(tab.session()).orElseThrow();
    assertThat(signedIn.proves(linked(identity))).isTrue();
    assertThat(signedIn.proves(linked(new IdentitySubject("cd".repeat(32))))).isFalse();
    assertThat(signedIn.proves(with(CHOSEN))).isFalse();
    SignedIn.prove(tab.session(), CHOSEN);
    assertThat(SignedIn.of(tab.session()).orElseThrow().proves(linked(identity))).isFalse();
  }

  private static AccountSnapshot with(AccountPassword password) {
    return SomeAccount.that(AccountState.ACTIVE).with(password).snapshot();
  }

  private static AccountSnapshot linked(IdentitySubject identity) {
    return SomeAccount.that(AccountState.ACTIVE)
        .linked(new LinkedIdentity(identity, Instant.EPOCH))
        .snapshot();
  }
}
