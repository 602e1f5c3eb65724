package fr.educonnect.userstorage;

import fr.educonnect.directory.DirectoryException;
import fr.educonnect.directory.DirectoryException.Code;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.function.Supplier;

/**
 * While the directory is away, whoever asks for a user gets status 503: browsers a page that says
 * so, services a reason to try again. Anything else would be a fault of the server, 500.
 */
final class Outage {

  /** Seconds; what a restart of the database takes. */
  private static final long RETRY_AFTER = 30;

  private Outage() {}

  static <T> T orUnavailable(Supplier<T> read) {
    try {
      return read.get();
    } catch (DirectoryException e) {
      if (e.code() == Code.DIRECTORY_UNAVAILABLE) {
        throw new ServiceUnavailableException(e.getMessage(), RETRY_AFTER, e);
      }
      throw e;
    }
  }
}
