package fr.educonnect.proofs;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.directory.school.KnownSchool;
import fr.educonnect.directoryaccess.DirectoryProvider;
import fr.educonnect.domain.identifier.Uai;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** The school whose link led to a sign-in: its name is on the page. */
public final class SchoolOfLink {

  private static final RealmCookie COOKIE = new RealmCookie("EDUCONNECT_SCHOOL");

  /** Seconds from the link to the sign-in page. */
  private static final int REMEMBERED = 600;

  private SchoolOfLink() {}

  public static void remember(KeycloakSession session, String uai) {
    COOKIE.write(session, uai, REMEMBERED);
  }

  /** The school's name; empty where no link led here, or nothing can be found out about it. */
  public static Optional<String> name(KeycloakSession session) {
    return COOKIE.read(session).flatMap(Uai::parse).flatMap(uai -> name(session, uai));
  }

  // The page is there without the name as well.
  private static Optional<String> name(KeycloakSession session, Uai uai) {
    try {
      return session
          .getProvider(DirectoryProvider.class)
          .schools()
          .find(uai.value())
          .map(KnownSchool::name);
    } catch (DirectoryException e) {
      return Optional.empty();
    }
  }
}
