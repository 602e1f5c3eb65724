package fr.educonnect.importjobs.generator;

import fr.educonnect.domain.identifier.Academy;
import fr.educonnect.domain.identifier.Degree;

/** One academy's register of one degree: what is exported together. */
public record ExportFeed(Academy academy, Degree degree) {

  /** Academy and degree as one number: 161 is Toulouse, first degree. */
  int number() {
    return Integer.parseInt(academy.code()) * 10 + degree.digit();
  }
}
