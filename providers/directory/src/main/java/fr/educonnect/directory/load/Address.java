package fr.educonnect.directory.load;

/**
 * A postal address; every part may be null.
 *
 * @param lines street lines, separated by line feeds
 */
public record Address(String lines, String postalCode, String town, String country) {

  public static final Address NONE = new Address(null, null, null, null);
}
