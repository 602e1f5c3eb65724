package fr.educonnect.domain.federation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.identifier.SourceKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReleaseTest {

  private static final String URL = "https://educonnect.example/idp/profile/Logout";
  private static final String MOMENT = "2026-01-15 09:30:00.250";
  private static final SignIn SIGN_IN =
      new SignIn(Instant.parse("2026-01-15T08:30:00.250Z"), SignInKind.PASSWORD, URL);

  private static final SourceKey ONDE = new SourceKey("16", Degree.FIRST, 11);
  private static final SourceKey SIECLE = new SourceKey("16", Degree.SECOND, 12);
  private static final SchoolPlace PRIMARY = new SchoolPlace(ONDE, "11", "0310001A");
  static final SchoolPlace COLLEGE = new SchoolPlace(SIECLE, "4321", "0310002B");

  static final Person STUDENT =
      new Person(
          Profile.STUDENT,
          "MARTIN",
          "Léa",
          Optional.of("Mme"),
          List.of(SIECLE, ONDE),
          List.of(COLLEGE, PRIMARY),
          Optional.of(
              new Pupil(
                  "123456789FJ",
                  Optional.of(LocalDate.of(2012, 3, 4)),
                  Optional.of("0310002B"),
                  Optional.of("2111"))));

  private static final KeyedIds IDS =
      new KeyedIds() {
        @Override
        public String id() {
          return "id";
        }

        @Override
        public String ineHash(String ine) {
          return "hash of " + ine;
        }
      };

  static Person guardian(List<SchoolPlace> places) {
    return new Person(
        Profile.GUARDIAN,
        "MARTIN",
        "Paul",
        Optional.of("M."),
        places.isEmpty() ? List.of() : List.of(new SourceKey("16", Degree.SECOND, 201)),
        places,
        Optional.empty());
  }

  static Map<String, List<String>> attributes(
      Person person, String policy, Map<String, String> terms) {
    Map<String, List<String>> named = new LinkedHashMap<>();
    release(person, terms)
        .attributes(Policy.of(policy).orElseThrow())
        .forEach((attribute, values) -> named.put(attribute.friendlyName(), values));
    return named;
  }

  private static Map<String, Object> claims(Person person, String scope) {
    return release(person, Map.of("educonnect.addition.FrEduCtEleveINE", "a law"))
        .claims(Policy.of(scope).orElseThrow());
  }

  static Release release(Person person, Map<String, String> terms) {
    return new Release(person, SIGN_IN, new ServiceTerms("urn:service", terms), IDS);
  }

  @SafeVarargs
  static <T> Map<String, T> ordered(Map.Entry<String, T>... entries) {
    Map<String, T> map = new LinkedHashMap<>();
    for (Map.Entry<String, T> entry : entries) {
      map.put(entry.getKey(), entry.getValue());
    }
    return map;
  }

  private static Map.Entry<String, List<String>> is(String name, String... values) {
    return Map.entry(name, List.of(values));
  }

  @Test
  void tellsATeleserviceOfAStudent() {
    assertThat(attributes(STUDENT, "fredu-service", Map.of()))
        .containsExactlyEntriesOf(
            ordered(
                is("sn", "MARTIN"),
                is("givenName", "Léa"),
                is("FrEduUrlRetour", URL),
                is("FrEduCtDateConnexion", MOMENT),
                is("FrEduCtPersonAffiliation", "eleve2d"),
                is("FrEduCtId", "id"),
                is("FrEduCtDateNaissance", "2012-03-04"),
                is("FrEduCtEleveUAI", "0310002B"),
                is("FrEduCtEleveNiveau", "2111"),
                is("FrEduCtEleveINEHash", "hash of 123456789FJ"),
                is("civilite", "Mme")));
  }

  @Test
  void tellsATeleserviceOfAGuardian() {
    assertThat(attributes(guardian(List.of(PRIMARY)), "fredu-service", Map.of()))
        .containsExactlyEntriesOf(
            ordered(
                is("sn", "MARTIN"),
                is("givenName", "Paul"),
                is("FrEduUrlRetour", URL),
                is("FrEduCtDateConnexion", MOMENT),
                is("FrEduCtPersonAffiliation", "resp1d"),
                is("FrEduCtId", "id")));
  }

  @Test
  void tellsAnEntByWhichRecordsItKnowsThem() {
    assertThat(attributes(guardian(List.of(COLLEGE)), "fredu-ent", Map.of()))
        .containsExactlyEntriesOf(
            ordered(
                is("sn", "MARTIN"),
                is("givenName", "Paul"),
                is("FrEduUrlRetour", URL),
                is("FrEduCtDateConnexion", MOMENT),
                is("FrEduCtPersonAffiliation", "resp2d"),
                is("FrEduCtId", "id"),
                is("FrEduCtRefId", "{AAF}16|2D|201")));
    assertThat(attributes(STUDENT, "fredu-ent", Map.of()))
        .containsEntry("FrEduCtRefId", List.of("{AAF}16|2D|12", "{AAF}16|1D|11"))
        .doesNotContainKeys("FrEduCtEleveINEHash", "FrEduCtDateNaissance", "civilite");
  }

  @Test
  void tellsTheVectorsOfEachChildAndSchool() {
    assertThat(attributes(guardian(List.of(COLLEGE, PRIMARY)), "fredu-vecteur", Map.of()))
        .containsExactlyEntriesOf(
            ordered(
                is("FrEduVecteur", "2|MARTIN|Paul|4321|0310002B", "1|MARTIN|Paul|11|0310001A"),
                is("FrEduUrlRetour", URL)));
    assertThat(attributes(STUDENT, "fredu-vecteur", Map.of()))
        .containsEntry("FrEduVecteur", List.of("4|||4321|0310002B", "3|||11|0310001A"));
  }

  @Test
  void lettersThatPartFieldsDoNotShiftThem() {
    Person odd =
        new Person(
            Profile.GUARDIAN,
            "A|B",
            "C;D",
            Optional.empty(),
            List.of(),
            List.of(COLLEGE),
            Optional.empty());
    assertThat(attributes(odd, "fredu-vecteur", Map.of()))
        .containsEntry("FrEduVecteur", List.of("2|A B|C D|4321|0310002B"));
  }

  @Test
  void tellsHigherEducationInItsOwnWords() {
    assertThat(attributes(STUDENT, "supann", Map.of()))
        .containsExactlyEntriesOf(
            ordered(
                is("sn", "MARTIN"),
                is("givenName", "Léa"),
                is("supannEtablissement", "{UAI}0310002B"),
                is("supannEtuEtape", "{SIREN:110043015:MEFSTAT4}2111"),
                is("supannOIDCDateDeNaissance", "2012-03-04"),
                is("eduPersonAffiliation", "student")));
    assertThat(attributes(guardian(List.of(COLLEGE)), "supann", Map.of()))
        .containsOnlyKeys("sn", "givenName");
  }

  @Test
  void aGuardianIsOfTheSecondDegreeUnlessTheServiceIsAboutTheFirst() {
    Person both = guardian(List.of(PRIMARY, COLLEGE));
    Person first = guardian(List.of(PRIMARY));
    assertThat(affiliation(both, Map.of())).containsExactly("resp2d");
    assertThat(affiliation(both, Map.of("educonnect.degree", "1D"))).containsExactly("resp1d");
    assertThat(affiliation(both, Map.of("educonnect.degree", "2D"))).containsExactly("resp2d");
    assertThat(affiliation(first, Map.of("educonnect.degree", "2D"))).containsExactly("resp1d");
    assertThat(claims(both, "ect.scope.cnx"))
        .containsEntry("FrEduCtPersonAffiliation", List.of("resp2d", "resp1d"));
  }

  private static List<String> affiliation(Person person, Map<String, String> terms) {
    return attributes(person, "fredu-service", terms).get("FrEduCtPersonAffiliation");
  }

  @Test
  void whatIsNotKnownIsAbsent() {
    Person nobody =
        new Person(
            Profile.STUDENT,
            "MARTIN",
            " ",
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.of(
                new Pupil("123456789FJ", Optional.empty(), Optional.empty(), Optional.empty())));
    assertThat(attributes(nobody, "fredu-service", Map.of()).keySet())
        .containsExactly(
            "sn",
            "FrEduUrlRetour",
            "FrEduCtDateConnexion",
            "FrEduCtPersonAffiliation",
            "FrEduCtId",
            "FrEduCtEleveINEHash");
    assertThat(affiliation(nobody, Map.of())).containsExactly("eleve2d");
    assertThat(attributes(guardian(List.of()), "fredu-ent", Map.of()))
        .doesNotContainKeys("FrEduCtPersonAffiliation", "FrEduCtRefId");
    assertThat(attributes(guardian(List.of()), "fredu-vecteur", Map.of()))
        .containsOnlyKeys("FrEduUrlRetour");
  }

  @Test
  void givesEachScopeItsClaims() {
    assertThat(claims(STUDENT, "profile"))
        .containsExactlyEntriesOf(
            ordered(
                Map.entry("given_name", (Object) "Léa"),
                Map.entry("family_name", "MARTIN"),
                Map.entry("civilite", "Mme")));
    assertThat(claims(STUDENT, "ect.scope.cnx"))
        .containsExactlyEntriesOf(
            ordered(
                Map.entry("FrEduCtId", (Object) "id"),
                Map.entry("FrEduCtDateConnexion", MOMENT),
                Map.entry("FrEduCtPersonAffiliation", List.of("eleve2d")),
                Map.entry("FrEduOrigAuth", "ECT"),
                Map.entry("FrEduUrlRetour", URL)));
    assertThat(claims(guardian(List.of(COLLEGE)), "ect.scope.ent"))
        .isEqualTo(Map.of("FrEduCtRefId", List.of("{AAF}16|2D|201")));
    assertThat(claims(STUDENT, "ect.scope.scolarite"))
        .isEqualTo(
            Map.of(
                "FrEduCtEleveUAI", "0310002B",
                "FrEduCtEleveNiveau", "2111",
                "FrEduCtDateNaissance", "2012-03-04"));
    assertThat(claims(STUDENT, "ect.scope.inehash"))
        .isEqualTo(Map.of("FrEduCtEleveINEHash", "hash of 123456789FJ"));
    assertThat(claims(STUDENT, "ect.scope.ine"))
        .isEqualTo(Map.of("FrEduCtEleveINE", "123456789FJ"));
  }

  @Test
  void givesGuardiansNothingOfWhatOnlyStudentsHave() {
    for (String scope : List.of("ect.scope.scolarite", "ect.scope.inehash", "ect.scope.ine")) {
      assertThat(claims(guardian(List.of(COLLEGE)), scope)).as(scope).isEmpty();
    }
  }

  @Test
  void tellsHowAndWhenSomebodySignedIn() {
    SignIn summer =
        new SignIn(Instant.parse("2026-07-01T22:30:00Z"), SignInKind.FRANCECONNECT, URL);
    assertThat(summer.moment()).isEqualTo("2026-07-02 00:30:00.000");
    assertThat(summer.kind().origin()).isEqualTo("FC");
    assertThat(SignInKind.OLDER.origin()).isEqualTo("ECT");
  }

  @Test
  void theTextOfFactsNamesNobody() {
    assertThat(release(STUDENT, Map.of()).toString() + STUDENT + STUDENT.pupil() + COLLEGE)
        .doesNotContain("MARTIN", "Léa", "123456789FJ", "4321", "2012");
  }
}
