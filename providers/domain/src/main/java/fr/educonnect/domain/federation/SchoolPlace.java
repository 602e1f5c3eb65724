package fr.educonnect.domain.federation;

import fr.educonnect.domain.identifier.SourceKey;

/**
 * A student at a school: the person's own schooling, or that of a child whose link is confirmed.
 *
 * @param student the student's record of the register, of the school's academy and degree
 * @param registerId the student's id in the school's register (ENTEleveStructRattachId); of the
 *     first degree, which has none, the number of the record
 * @param uai the school
 */
public record SchoolPlace(SourceKey student, String registerId, String uai) {

  @Override
  public String toString() {
    return "SchoolPlace";
  }
}
