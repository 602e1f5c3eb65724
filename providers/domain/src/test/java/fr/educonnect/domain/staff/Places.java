package fr.educonnect.domain.staff;

import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.identifier.Uai;

/** Schools of the tests. */
final class Places {
  static final SchoolPlace COLLEGE = school("0350001L", Degree.SECOND);
  static final SchoolPlace LYCEE = school("0350002M", Degree.SECOND);
  static final SchoolPlace OTHER = school("0350003N", Degree.SECOND);
  static final SchoolPlace ECOLE = school("0350011X", Degree.FIRST);

  private Places() {}

  static SchoolPlace school(String uai, Degree degree) {
    return new SchoolPlace(Uai.parse(uai).orElseThrow(), degree, true);
  }

  /** The same number in the other degree. */
  static SchoolPlace otherDegree(SchoolPlace school) {
    Degree other = school.degree() == Degree.FIRST ? Degree.SECOND : Degree.FIRST;
    return new SchoolPlace(school.uai(), other, school.isPublic());
  }

  static SchoolPlace asPrivate(SchoolPlace school) {
    return new SchoolPlace(school.uai(), school.degree(), false);
  }
}
