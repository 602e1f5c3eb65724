package fr.educonnect.signin;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.login.LoginId;
import fr.educonnect.proofs.device.DeviceCookie;
import fr.educonnect.signin.SignInOutcome.Answer;
import fr.educonnect.signin.SignInTry.Ended;
import fr.educonnect.signin.SignInTry.Sent;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * Identifier and password outside of the sign-in page: the same counters, the same cost, the same
 * refusal for all.
 */
public final class PasswordProof {

  /**
   * What came of it.
   *
   * @param account whose password it was; empty where the sign-in page would refuse
   * @param error as the sign-in's event tells it; empty for a success
   */
  public record Result(Optional<AccountSnapshot> account, String error) {}

  private PasswordProof() {}

  /**
   * @param login as typed; may be null
   * @param password as typed; may be null
   * @throws fr.educonnect.directory.DirectoryException when the directory does not answer
   */
  public static Result of(KeycloakSession session, String login, String password) {
    SignInTry tried =
        new SignInTry(
            session.getProvider(DirectoryProvider.class), session.getContext().getRealm());
    Ended ended =
        tried.run(
            new Sent(
                LoginId.fold(login),
                password == null ? "" : password,
                session.getContext().getConnection().getRemoteAddr(),
                DeviceCookie.read(session)));
    boolean refused = ended.outcome().answer() == Answer.REFUSED;
    return new Result(
        refused ? Optional.empty() : ended.account(), refused ? ended.outcome().error() : "");
  }
}
