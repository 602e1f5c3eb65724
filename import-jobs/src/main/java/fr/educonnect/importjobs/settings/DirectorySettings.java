package fr.educonnect.importjobs.settings;

/**
 * How the directory's database is reached.
 *
 * @param user may be empty when the URL carries it
 * @param password may be empty
 */
public record DirectorySettings(String url, String user, String password) {

  /** Without the password, for messages. */
  @Override
  public String toString() {
    return "DirectorySettings[" + user + "]";
  }
}
