package fr.educonnect.proofs.journey;

import fr.educonnect.directory.account.AccountPassword;
import fr.educonnect.directory.account.AccountPassword.Chosen;
import fr.educonnect.directory.account.AccountPassword.Provisional;
import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.franceconnect.IdentitySubject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * A sign-in by password or by FranceConnect in a browser's tab that has not reached its service
 * yet.
 *
 * @param proof hash of what the directory stored of the password that was proved, or of the
 *     identity that FranceConnect told
 * @param asksChildren whether children may be asked about: once for each sign-in of an active
 *     account
 */
public record SignedIn(String proof, boolean asksChildren) {

  private static final String PROOF = "educonnect.proved";
  private static final String ASK_CHILDREN = "educonnect.ask-children";

  /** The tab's sign-in; empty when no password was proved in it. */
  public static Optional<SignedIn> of(AuthenticationSessionModel tab) {
    return Optional.ofNullable(tab.getAuthNote(PROOF))
        .map(proof -> new SignedIn(proof, tab.getAuthNote(ASK_CHILDREN) != null));
  }

  /** The password was proved, or has just been chosen, in this tab. */
  public static void prove(AuthenticationSessionModel tab, AccountPassword password) {
    tab.setAuthNote(PROOF, hash(password).orElseThrow());
  }

  /** FranceConnect has told this identity in this tab. */
  public static void prove(AuthenticationSessionModel tab, IdentitySubject identity) {
    tab.setAuthNote(PROOF, hash(identity));
  }

  /** Children may be asked about before the service. */
  public static void askChildren(AuthenticationSessionModel tab) {
    tab.setAuthNote(ASK_CHILDREN, "true");
  }

  /** They were asked about, or left for another time. */
  public static void askChildrenNoMore(AuthenticationSessionModel tab) {
    tab.removeAuthNote(ASK_CHILDREN);
  }

  /** Whether what was proved still opens the account. */
  public boolean proves(AccountSnapshot account) {
    return isFranceConnects(account) || hash(account.password()).filter(proof::equals).isPresent();
  }

  /** Whether it was FranceConnect that told who is there, with the identity that opens it now. */
  boolean isFranceConnects(AccountSnapshot account) {
    return account
        .franceConnect()
        .filter(linked -> hash(linked.subject()).equals(proof))
        .isPresent();
  }

  // The directory's hash is keyed: nobody's identifier is found from it.
  private static String hash(IdentitySubject identity) {
    return "franceconnect:" + identity.hash();
  }

  // Of what is stored, itself a hash or encrypted: a password cannot be found from it.
  private static Optional<String> hash(AccountPassword password) {
    if (password instanceof Chosen chosen) {
      return Optional.of(hash(chosen.secret().getBytes(StandardCharsets.UTF_8)));
    }
    return password instanceof Provisional provisional
        ? Optional.of(hash(provisional.encrypted().bytes()))
        : Optional.empty();
  }

  private static String hash(byte[] stored) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(stored));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "SignedIn";
  }
}
