package fr.educonnect.domain.federation;

import static fr.educonnect.domain.federation.Attribute.AFFILIATION;
import static fr.educonnect.domain.federation.Attribute.BIRTH_DATE;
import static fr.educonnect.domain.federation.Attribute.EDU_PERSON_AFFILIATION;
import static fr.educonnect.domain.federation.Attribute.FAMILY_NAME;
import static fr.educonnect.domain.federation.Attribute.GIVEN_NAME;
import static fr.educonnect.domain.federation.Attribute.ID;
import static fr.educonnect.domain.federation.Attribute.INE;
import static fr.educonnect.domain.federation.Attribute.INE_HASH;
import static fr.educonnect.domain.federation.Attribute.LEVEL;
import static fr.educonnect.domain.federation.Attribute.LOGOUT_URL;
import static fr.educonnect.domain.federation.Attribute.REF_ID;
import static fr.educonnect.domain.federation.Attribute.SCHOOL;
import static fr.educonnect.domain.federation.Attribute.SIGNED_IN_AT;
import static fr.educonnect.domain.federation.Attribute.SIGN_IN_KIND;
import static fr.educonnect.domain.federation.Attribute.SUPANN_BIRTH_DATE;
import static fr.educonnect.domain.federation.Attribute.SUPANN_LEVEL;
import static fr.educonnect.domain.federation.Attribute.SUPANN_SCHOOL;
import static fr.educonnect.domain.federation.Attribute.TITLE;
import static fr.educonnect.domain.federation.Attribute.VECTOR;

import fr.educonnect.domain.account.Profile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which attributes a service gets, by the name of the client scope that gives them: of SAML those
 * of a kind of service, of OpenID Connect those of a scope.
 *
 * @param scope the name of the client scope
 * @param everybody what it gives of everybody, in the order in which services get it
 * @param students what it gives of students besides
 */
public record Policy(String scope, List<Attribute> everybody, List<Attribute> students) {

  /** All there are. */
  public static final List<Policy> ALL =
      List.of(
          new Policy(
              "fredu-service",
              List.of(FAMILY_NAME, GIVEN_NAME, LOGOUT_URL, SIGNED_IN_AT, AFFILIATION, ID),
              List.of(BIRTH_DATE, SCHOOL, LEVEL, INE_HASH, TITLE)),
          new Policy(
              "fredu-ent",
              List.of(FAMILY_NAME, GIVEN_NAME, LOGOUT_URL, SIGNED_IN_AT, AFFILIATION, ID, REF_ID),
              List.of()),
          new Policy("fredu-vecteur", List.of(VECTOR, LOGOUT_URL), List.of()),
          new Policy(
              "supann",
              List.of(FAMILY_NAME, GIVEN_NAME),
              List.of(SUPANN_SCHOOL, SUPANN_LEVEL, SUPANN_BIRTH_DATE, EDU_PERSON_AFFILIATION)),
          new Policy("profile", List.of(GIVEN_NAME, FAMILY_NAME, TITLE), List.of()),
          new Policy(
              "ect.scope.cnx",
              List.of(ID, SIGNED_IN_AT, AFFILIATION, SIGN_IN_KIND, LOGOUT_URL),
              List.of()),
          new Policy("ect.scope.ent", List.of(REF_ID), List.of()),
          new Policy("ect.scope.scolarite", List.of(), List.of(SCHOOL, LEVEL, BIRTH_DATE)),
          new Policy("ect.scope.inehash", List.of(), List.of(INE_HASH)),
          new Policy("ect.scope.ine", List.of(), List.of(INE)));

  /** The policy of a client scope. */
  public static Optional<Policy> of(String scope) {
    return ALL.stream().filter(policy -> policy.scope.equals(scope)).findFirst();
  }

  /** What it gives of somebody of this profile. */
  List<Attribute> attributes(Profile profile) {
    return profile == Profile.STUDENT
        ? Stream.concat(everybody.stream(), students.stream()).toList()
        : everybody;
  }
}
