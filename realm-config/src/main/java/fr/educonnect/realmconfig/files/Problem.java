package fr.educonnect.realmconfig.files;

/**
 * A fault found in the files without asking a server.
 *
 * @param code stable name of the rule, for example {@code unknown-key}
 * @param file path below the folder of files, with slashes
 * @param line where it is written; 0 when the file as a whole is at fault
 * @param field keys and positions from the top, with slashes; empty when not one field is at fault
 * @param message what is wrong; never holds a secret
 */
public record Problem(String code, String file, int line, String field, String message) {
  @Override
  public String toString() {
    return file
        + (line == 0 ? "" : ":" + line)
        + ": "
        + (field.isEmpty() ? "" : field + ": ")
        + message
        + " ["
        + code
        + "]";
  }
}
