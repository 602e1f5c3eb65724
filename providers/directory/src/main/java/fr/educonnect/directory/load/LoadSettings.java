package fr.educonnect.directory.load;

/**
 * What an operator can set of a load.
 *
 * @param sharedContactLimit how many distinct identities may hold a mobile or a mail address before
 *     it no longer says who somebody is; usually 5
 */
public record LoadSettings(Scope scope, int sharedContactLimit) {

  public static final LoadSettings DEFAULT = new LoadSettings(Scope.ALL, 5);
}
