package fr.educonnect.domain.staff;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.identifier.Uai;

/**
 * A school as far as rights look at it.
 *
 * @param isPublic false for private schools, under contract or not
 */
public record SchoolPlace(Uai uai, Degree degree, boolean isPublic) {

  /** The département, see {@link Uai#department()}. */
  public String department() {
    return uai.department();
  }
}
