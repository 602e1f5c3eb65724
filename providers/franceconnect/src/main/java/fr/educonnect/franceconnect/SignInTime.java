package fr.educonnect.franceconnect;

import fr.educonnect.directory.account.AccountSnapshot;
import fr.educonnect.directory.guard.SignInSubjects;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.directoryaccess.PasswordVerdict;
import fr.educonnect.directoryaccess.PasswordVerdict.Kind;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.storage.StorageId;

/** What the directory keeps of a sign-in, with FranceConnect as with a password: its time. */
final class SignInTime {
  private SignInTime() {}

  static void write(KeycloakSession session, UserModel user) {
    DirectoryProvider directory = session.getProvider(DirectoryProvider.class);
    directory
        .byId(Long.parseLong(StorageId.externalId(user.getId())))
        .ifPresent(account -> write(session, directory, account));
  }

  private static void write(
      KeycloakSession session, DirectoryProvider directory, AccountSnapshot account) {
    SignInSubjects subjects =
        new SignInSubjects(
            directory.failureSubjects().identifier(account.loginId()),
            directory
                .failureSubjects()
                .address(session.getContext().getConnection().getRemoteAddr()),
            Optional.empty());
    directory.signInSucceeded(
        account, subjects, new PasswordVerdict(Kind.CHOSEN, Optional.empty()));
  }
}
