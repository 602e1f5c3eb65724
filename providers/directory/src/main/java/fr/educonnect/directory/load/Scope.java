package fr.educonnect.directory.load;

import java.util.Set;

/**
 * Which schools open accounts: those of the list that have one of the kinds and one of the sectors,
 * and those of the white list whatever they are. An empty set of schools, kinds or sectors does not
 * filter. It is applied to all schools of the feed in every run, so that a changed setting counts
 * from the next export on.
 *
 * @param schools the academy's list of UAIs for the school year (<i>liste des UAI du périmètre de
 *     rentrée</i>)
 * @param kinds accepted values of {@link SchoolRow#kind()} (<i>listeType</i>, e.g. 1ORD, APPL)
 * @param sectors accepted values of {@link SchoolRow#sector()} (<i>listeSecteur</i>, e.g. PU)
 * @param whiteList UAIs accepted one by one, private schools mostly
 */
public record Scope(
    Set<String> schools, Set<String> kinds, Set<String> sectors, Set<String> whiteList) {

  /** Every school of the export. */
  public static final Scope ALL = new Scope(Set.of(), Set.of(), Set.of(), Set.of());
}
