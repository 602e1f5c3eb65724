package fr.educonnect.domain.federation;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.identifier.Degree;
import java.util.List;
import java.util.stream.Stream;

/** FrEduCtPersonAffiliation: {@code eleve1d}, {@code eleve2d}, {@code resp1d}, {@code resp2d}. */
final class Affiliations {

  private Affiliations() {}

  /** All that hold; first the one that counts where only one is read, hence the service's. */
  static List<String> of(Person person, ServiceTerms terms) {
    String profile = person.profile() == Profile.STUDENT ? "eleve" : "resp";
    List<Degree> degrees = person.degrees();
    Stream<Degree> asked = terms.degree().filter(degrees::contains).stream();
    return Stream.concat(asked, degrees.stream())
        .distinct()
        .map(degree -> profile + degree.digit() + "d")
        .toList();
  }
}
