package fr.educonnect.domain.federation;

import static fr.educonnect.domain.federation.ReleaseTest.COLLEGE;
import static fr.educonnect.domain.federation.ReleaseTest.STUDENT;
import static fr.educonnect.domain.federation.ReleaseTest.attributes;
import static fr.educonnect.domain.federation.ReleaseTest.guardian;
import static fr.educonnect.domain.federation.ReleaseTest.ordered;
import static fr.educonnect.domain.federation.ReleaseTest.release;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.account.Profile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a service gets beyond its policy or its scopes, each with a stated reason. */
class AdditionsTest {

  @Test
  void addsWhatWasAgreedAfterThePolicyAndOnce() {
    Map<String, String> terms =
        Map.of(
            "educonnect.additions", "FrEduCtEleveINE,sn",
            "educonnect.addition.FrEduCtEleveINE", "a law",
            "educonnect.addition.sn", "a law");
    assertThat(attributes(STUDENT, "fredu-vecteur", terms).keySet())
        .containsExactly("FrEduVecteur", "FrEduUrlRetour", "FrEduCtEleveINE", "sn");
    assertThat(attributes(STUDENT, "supann", terms).keySet())
        .startsWith("sn", "givenName")
        .endsWith("eduPersonAffiliation", "FrEduCtEleveINE");
    assertThat(attributes(guardian(List.of(COLLEGE)), "fredu-vecteur", terms))
        .doesNotContainKey("FrEduCtEleveINE");
  }

  @Test
  void givesTheIneInClearToAServiceWithAReasonOnly() {
    Policy scope = Policy.of("ect.scope.ine").orElseThrow();
    assertThat(release(STUDENT, added("FrEduCtEleveINE")).claims(scope)).hasSize(1);
    assertThat(release(STUDENT, Map.of("educonnect.additions", "FrEduCtEleveINE")).claims(scope))
        .isEmpty();
  }

  @Test
  void addsClaimsThatWereAgreedEachWithItsReason() {
    Map<String, String> terms =
        added("FrEduCtEleveINE", "FrEduCtRefId", "sn", "FrEduCtPersonAffiliation");
    assertThat(release(STUDENT, terms).additionalClaims())
        .containsExactlyEntriesOf(
            ordered(
                Map.entry("FrEduCtEleveINE", (Object) "123456789FJ"),
                Map.entry("FrEduCtRefId", List.of("{AAF}16|2D|12", "{AAF}16|1D|11")),
                Map.entry("family_name", "MARTIN"),
                Map.entry("FrEduCtPersonAffiliation", List.of("eleve2d"))));
    assertThat(release(guardian(List.of()), terms).additionalClaims())
        .isEqualTo(Map.of("family_name", "MARTIN"));
    terms.put("educonnect.addition.FrEduCtRefId", " ");
    terms.remove("educonnect.addition.FrEduCtEleveINE");
    assertThat(release(STUDENT, terms).additionalClaims())
        .containsOnlyKeys("family_name", "FrEduCtPersonAffiliation");
    assertThat(release(STUDENT, Map.of()).additionalClaims()).isEmpty();
  }

  @Test
  void addsNoClaimThatHasNoNameThere() {
    String[] ofSaml = {
      "FrEduVecteur",
      "supannEtablissement",
      "supannEtuEtape",
      "supannOIDCDateDeNaissance",
      "eduPersonAffiliation"
    };
    assertThat(release(STUDENT, added(ofSaml)).additionalClaims()).isEmpty();
    assertThat(attributes(STUDENT, "fredu-ent", added(ofSaml))).containsKeys(ofSaml);
  }

  @Test
  void everyScopeIsMadeOfClaims() {
    assertThat(Policy.ALL)
        .filteredOn(policy -> policy.scope().startsWith("ect.") || policy.scope().equals("profile"))
        .hasSize(6)
        .allSatisfy(
            policy -> assertThat(policy.attributes(Profile.STUDENT)).allMatch(Attribute::isClaim));
  }

  private static Map<String, String> added(String... names) {
    Map<String, String> terms = new HashMap<>();
    terms.put("educonnect.additions", String.join(",", names));
    for (String name : names) {
      terms.put("educonnect.addition." + name, "a law");
    }
    return terms;
  }
}
