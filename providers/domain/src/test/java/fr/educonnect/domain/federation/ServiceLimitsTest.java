package fr.educonnect.domain.federation;

import static fr.educonnect.domain.account.Profile.GUARDIAN;
import static fr.educonnect.domain.account.Profile.STUDENT;
import static fr.educonnect.domain.federation.ServiceLimits.Refusal.ACADEMY;
import static fr.educonnect.domain.federation.ServiceLimits.Refusal.DEGREE;
import static fr.educonnect.domain.federation.ServiceLimits.Refusal.NO_CHILD;
import static fr.educonnect.domain.federation.ServiceLimits.Refusal.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.federation.ServiceLimits.Comer;
import fr.educonnect.domain.federation.ServiceLimits.Refusal;
import fr.educonnect.domain.identifier.Degree;
import fr.educonnect.domain.portal.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceLimitsTest {

  private static final Place ECOLE = new Place("0310001A", "16", Degree.FIRST);
  private static final Place COLLEGE = new Place("0310002B", "16", Degree.SECOND);
  private static final Place LYCEE_ELSEWHERE = new Place("0350003C", "14", Degree.SECOND);
  private static final List<Place> ALL = List.of(ECOLE, COLLEGE, LYCEE_ELSEWHERE);

  private static ServiceLimits limits(String... pairs) {
    Map<String, String> attributes =
        pairs.length == 2
            ? Map.of(pairs[0], pairs[1])
            : Map.of(pairs[0], pairs[1], pairs[2], pairs[3]);
    return ServiceLimits.read(attributes::get);
  }

  private static Comer guardian(Place... places) {
    return new Comer(GUARDIAN, Math.max(1, places.length), List.of(places));
  }

  private static Comer student(Place... places) {
    return new Comer(STUDENT, 0, List.of(places));
  }

  @Test
  void isForEverybodyWhereNothingIsStated() {
    ServiceLimits none = ServiceLimits.read(name -> null);
    assertThat(none.refusal(student())).isEmpty();
    assertThat(none.refusal(guardian())).isEmpty();
    assertThat(none.looksAtSchools()).isFalse();
    assertThat(none.onlyProfile()).isEmpty();
    assertThat(ServiceLimits.read(name -> " ")).isEqualTo(none);
  }

  @ParameterizedTest
  @CsvSource({
    "STUDENT, STUDENT, true",
    "STUDENT, GUARDIAN, false",
    "GUARDIAN, STUDENT, false",
    "guardian, GUARDIAN, true",
    "'STUDENT, GUARDIAN', GUARDIAN, true",
    "AGENT, STUDENT, false",
    "AGENT, GUARDIAN, false"
  })
  void isForItsProfiles(String stated, Profile comer, boolean allowed) {
    Optional<Refusal> refusal =
        limits(ServiceLimits.PROFILES, stated).refusal(new Comer(comer, 1, List.of()));
    assertThat(refusal).isEqualTo(allowed ? Optional.empty() : Optional.of(Refusal.PROFILE));
  }

  @Test
  void knowsTheProfileThatItIsForAlone() {
    assertThat(limits(ServiceLimits.PROFILES, "GUARDIAN").onlyProfile()).contains(GUARDIAN);
    assertThat(limits(ServiceLimits.PROFILES, "GUARDIAN,STUDENT").onlyProfile()).isEmpty();
    assertThat(limits(ServiceLimits.PROFILES, "AGENT").onlyProfile()).isEmpty();
  }

  @Test
  void keepsAGuardianOfNobodyFromEveryServiceThatTheirProfileMayUse() {
    Comer nobodys = new Comer(GUARDIAN, 0, List.of());
    assertThat(ServiceLimits.read(name -> null).refusal(nobodys)).contains(NO_CHILD);
    assertThat(limits(ServiceLimits.DEGREES, "1D").refusal(nobodys)).contains(NO_CHILD);
    assertThat(limits(ServiceLimits.PROFILES, "STUDENT").refusal(nobodys))
        .contains(Refusal.PROFILE);
  }

  @ParameterizedTest
  @CsvSource({
    "educonnect.access.degrees, 1D, DEGREE",
    "educonnect.access.degrees, '3D', DEGREE",
    "educonnect.access.academies, '31,14', ACADEMY",
    "educonnect.access.academies, nowhere, ACADEMY",
    "educonnect.access.uais, 0350003C, SCHOOL"
  })
  void refusesAStudentOfAnotherSchoolAndSaysWhy(String name, String value, Refusal why) {
    assertThat(limits(name, value).refusal(student(COLLEGE))).contains(why);
    assertThat(limits(name, value).looksAtSchools()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "educonnect.access.degrees, '1d, 2d'",
    "educonnect.access.academies, '31,16'",
    "educonnect.access.uais, '0310001a,0310002b'"
  })
  void letsAStudentOfItsSchoolsIn(String name, String value) {
    assertThat(limits(name, value).refusal(student(COLLEGE))).isEmpty();
  }

  @Test
  void readsAnAcademyWithoutItsZero() {
    Place lille = new Place("0590001A", "09", Degree.FIRST);
    assertThat(limits(ServiceLimits.ACADEMIES, "9").refusal(student(lille))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "educonnect.access.degrees=2D",
        "educonnect.access.academies=16",
        "educonnect.access.uais=0310002B"
      })
  void refusesSomebodyOfNoSchool(String attribute) {
    String[] pair = attribute.split("=", 2);
    assertThat(limits(pair).refusal(student())).contains(SCHOOL);
    assertThat(limits(pair).refusal(guardian())).contains(SCHOOL);
  }

  @Test
  void takesAnyChildOfAGuardian() {
    ServiceLimits limits = limits(ServiceLimits.ACADEMIES, "14");
    assertThat(limits.refusal(guardian(ECOLE, LYCEE_ELSEWHERE))).isEmpty();
    assertThat(limits.refusal(guardian(ECOLE, COLLEGE))).contains(ACADEMY);
  }

  @Test
  void asksOneChildForAllThatIsStated() {
    ServiceLimits limits = limits(ServiceLimits.DEGREES, "1D", ServiceLimits.ACADEMIES, "14");
    assertThat(limits.refusal(guardian(ECOLE, LYCEE_ELSEWHERE))).contains(SCHOOL);
    assertThat(limits.refusal(guardian(COLLEGE, LYCEE_ELSEWHERE))).contains(DEGREE);
    assertThat(limits.refusal(guardian(ECOLE))).contains(ACADEMY);
  }

  // Every set of schools against every combination of limits: allowed exactly where one school has
  // all that is stated, told in other words than the rule's.
  static Stream<List<Place>> places() {
    return Stream.iterate(0, bits -> bits + 1)
        .limit(1 << ALL.size())
        .map(
            bits -> {
              List<Place> chosen = new ArrayList<>();
              for (int i = 0; i < ALL.size(); i++) {
                if ((bits >> i & 1) == 1) {
                  chosen.add(ALL.get(i));
                }
              }
              return chosen;
            });
  }

  @ParameterizedTest
  @MethodSource("places")
  void isForWhomOneSchoolFits(List<Place> places) {
    for (String degree : new String[] {"", "1D", "2D", "1D,2D"}) {
      for (String academy : new String[] {"", "14", "16", "14,16", "31"}) {
        for (String uai : new String[] {"", "0310001A", "0350003C,0310002B"}) {
          Map<String, String> stated =
              Map.of(
                  ServiceLimits.DEGREES, degree,
                  ServiceLimits.ACADEMIES, academy,
                  ServiceLimits.UAIS, uai);
          boolean fits = (degree + academy + uai).isEmpty();
          for (Place place : places) {
            fits |=
                (degree.isEmpty() || degree.contains(place.degree().digit() + "D"))
                    && (academy.isEmpty() || academy.contains(place.academy()))
                    && (uai.isEmpty() || uai.contains(place.uai()));
          }
          Optional<Refusal> refusal =
              ServiceLimits.read(name -> stated.getOrDefault(name, ""))
                  .refusal(new Comer(GUARDIAN, 1, places));
          assertThat(refusal.isEmpty()).as("%s %s", stated, places).isEqualTo(fits);
        }
      }
    }
  }
}
