package fr.educonnect.proofs.journey;

import fr.educonnect.directory.account.AccountPassword;
import fr.educonnect.directory.account.AccountPassword.Chosen;
import fr.educonnect.directory.account.AccountPassword.None;
import fr.educonnect.directory.account.AccountPassword.Provisional;
import fr.educonnect.directory.password.EncryptedPassword;
import fr.educonnect.proofs.TabNotes;
import java.time.Instant;

/** One of each kind. */
enum SomePassword {
  NONE,
  PROVISIONAL,
  CHOSEN;

  /** Set so late that it is alive at any time of a test. */
  private static final Instant YOUNG = Instant.parse("2999-01-01T00:00:00Z");

  private static final EncryptedPassword GIVEN = new EncryptedPassword(new byte[] {1, 2}, "k");

  AccountPassword password() {
    return switch (this) {
      case NONE -> new None();
      case PROVISIONAL -> new Provisional(GIVEN, YOUNG);
      case CHOSEN -> new Chosen("{}", "{\"value\":\"x\"}");
    };
  }

  /** What a sign-in with it has proved. */
  SignedIn signedIn(boolean asksChildren) {
    TabNotes tab = new TabNotes();
    SignedIn.prove(tab.session(), password());
    return new SignedIn(SignedIn.of(tab.session()).orElseThrow().proof(), asksChildren);
  }
}
