package fr.educonnect.realmconfig.files;

/**
 * A field of a file.
 *
 * @param field keys and positions from the top, with slashes
 */
public record Place(String file, String field) {
  /** A field inside this one. */
  public Place below(String key) {
    return new Place(file, field.isEmpty() ? key : field + "/" + key);
  }
}
