package fr.educonnect.domain.federation;

import fr.educonnect.domain.account.Profile;
import java.util.List;

/**
 * FrEduVecteur, {@code profil|nom|prenom|idEleveEtab|UAI}, as the older desks (ATEN) gave it: one
 * per school of the student, or of each child. Students bear no names since 2018.
 */
final class Vector {

  private Vector() {}

  static List<String> of(Person person) {
    return person.places().stream().map(place -> of(person, place)).distinct().toList();
  }

  private static String of(Person person, SchoolPlace place) {
    boolean student = person.profile() == Profile.STUDENT;
    int code = place.student().degree().digit() + (student ? 2 : 0);
    return String.join(
        "|",
        Integer.toString(code),
        student ? "" : field(person.familyName()),
        student ? "" : field(person.givenName()),
        field(place.registerId()),
        place.uai());
  }

  // A separator inside would shift all that follows; several vectors may be joined by semicolons.
  private static String field(String text) {
    return text.replace('|', ' ').replace(';', ' ');
  }
}
