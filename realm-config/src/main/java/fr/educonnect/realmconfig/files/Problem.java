package fr.educonnect.realmconfig.files;

/**
 * A fault found in the files without asking a server.
 *
 * @param code stable name of the rule, for example {@code unknown-key}
 * @param file path below the folder of files, with slashes
 * @param message what is wrong and where inside the file; never holds a secret
 */
public record Problem(String code, String file, String message) {
  @Override
  public String toString() {
    return file + ": " + message + " [" + code + "]";
  }
}
