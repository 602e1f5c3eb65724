package fr.educonnect.proofs.sms;

import fr.educonnect.directory.proof.CodeHandle;
import fr.educonnect.directory.proof.CodeRecipient;
import fr.educonnect.directory.proof.CodeRequest;
import fr.educonnect.directory.proof.CodeState;
import fr.educonnect.directory.proof.CodeVerdict;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.proof.ProofPurpose;
import fr.educonnect.proofs.Asker;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * The code of one browser for one number: asked for, asked for again, checked. What limits it, and
 * that nobody can tell whether anybody matches, is the work of {@link
 * fr.educonnect.directory.proof.ProofCodes}; here is what the page needs to remember.
 */
public final class CodeSession {

  private final KeycloakSession session;
  private final Asker asker;
  private final CodeNotes notes;
  private final ProofPurpose purpose;

  public CodeSession(
      KeycloakSession session, AuthenticationSessionModel tab, ProofPurpose purpose) {
    this.session = session;
    this.asker = new Asker(session, tab);
    this.notes = new CodeNotes(tab);
    this.purpose = purpose;
  }

  /**
   * Has a code sent, the same one while it can be used.
   *
   * @param number E.164
   * @param device id of the device, where the account that was found knows it
   */
  public CodeState ask(String number, CodeRecipient recipient, Optional<String> device) {
    CodeState state =
        directory()
            .codes()
            .ask(
                new CodeRequest(
                    handle(number), recipient, asker.context(), asker.address(), device));
    notes.keep(state);
    notes.keep(device);
    return state;
  }

  /**
   * Compares what was typed with the number's code.
   *
   * @param typed anything; may be null
   */
  public CodeVerdict check(String number, String typed) {
    return directory().codes().check(handle(number), typed == null ? "" : typed, notes.device());
  }

  private CodeHandle handle(String number) {
    return new CodeHandle(purpose, number, asker.browser());
  }

  private DirectoryProvider directory() {
    return session.getProvider(DirectoryProvider.class);
  }
}
