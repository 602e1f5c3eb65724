package fr.educonnect.proofs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.account.AccountPassword.Chosen;
import fr.educonnect.directory.account.AccountPassword.Provisional;
import fr.educonnect.directory.password.EncryptedPassword;
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
    assertThat(signedIn.proves(CHOSEN)).isTrue();
    assertThat(signedIn.proves(new Chosen("other parameters", CHOSEN.secret()))).isTrue();
    assertThat(signedIn.proves(new Chosen("{}", "{\"value\":\"other\"}"))).isFalse();
    assertThat(signedIn.proves(SomePassword.NONE.password())).isFalse();
    assertThat(signedIn.proves(SomePassword.PROVISIONAL.password())).isFalse();
  }

  @Test
  void aProvisionalPasswordThatTookItsPlaceIsNotProved() {
    Instant now = Instant.EPOCH;
    SignedIn.prove(tab.session(), new Provisional(new EncryptedPassword(new byte[] {1}, "k"), now));
    SignedIn signedIn = SignedIn.of(tab.session()).orElseThrow();
    assertThat(signedIn.proves(new Provisional(new EncryptedPassword(new byte[] {2}, "k"), now)))
        .isFalse();
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
}
