package fr.educonnect.domain.link;

/**
 * Who is a legal guardian (« responsable légal ») by the register. In the second degree the field
 * of legal responsibility decides: 1 is a legal guardian; 2 was the second legal parent in exports
 * of 2013-14 and lately is a person in charge, so it counts only by setting. In the first degree
 * every contact listed under parental authority is one.
 *
 * @param secondValueIsLegal the setting for value 2
 */
public record GuardianLinkRules(boolean secondValueIsLegal) {

  /**
   * @param kinship null if the export gives none that is known
   * @param responsibility the export's field of legal responsibility
   */
  public boolean isLegalInSecondDegree(Kinship kinship, int responsibility) {
    boolean responsible = responsibility == 1 || (responsibility == 2 && secondValueIsLegal);
    return responsible && canBeGuardian(kinship);
  }

  /**
   * @param kinship null if the export gives none that is known
   */
  public boolean isLegalInFirstDegree(Kinship kinship) {
    return canBeGuardian(kinship);
  }

  private static boolean canBeGuardian(Kinship kinship) {
    return kinship == null || kinship.canBeGuardian();
  }
}
