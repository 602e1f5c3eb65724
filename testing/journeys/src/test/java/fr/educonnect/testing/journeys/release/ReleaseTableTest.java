package fr.educonnect.testing.journeys.release;

import static fr.educonnect.testing.journeys.release.ExpectedAttributes.FREDU;
import static fr.educonnect.testing.journeys.release.ExpectedAttributes.MOMENT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.Lanes;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.http.Traveller;
import fr.educonnect.testing.journeys.release.Part.Player;
import fr.educonnect.testing.journeys.states.Tables;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Of whom each kind of service is told what, nothing more and nothing less: in assertions that are
 * encrypted for the service, and in the claims of all scopes.
 */
@ExtendWith(StackExtension.class)
@ResourceLock(Lanes.GUARDIAN_OF_TWO_ACADEMIES)
@TestInstance(Lifecycle.PER_CLASS)
class ReleaseTableTest {
  private static final String ALL = "table-all";
  private static final String FIRST_DEGREE = "table-first-degree";

  /** The policy of each service. */
  private static final Map<String, String> POLICIES =
      Map.of(
          "table-service",
          "fredu-service",
          "table-ent",
          "fredu-ent",
          "table-vecteur",
          "fredu-vecteur",
          "table-supann",
          "supann",
          FIRST_DEGREE,
          "fredu-service");

  private final Stack stack;
  private final Tables tables;
  private final Expected expected;
  private final ExpectedAttributes attributes;
  private final TestServices services;

  ReleaseTableTest(Stack stack) {
    this.stack = stack;
    tables = new Tables(stack.databases().directory());
    expected = new Expected(stack);
    attributes = new ExpectedAttributes(stack);
    services = new TestServices(stack);
  }

  @BeforeAll
  void addServices() {
    POLICIES.forEach(
        (name, policy) ->
            services.addEncrypted(
                name,
                policy,
                name.equals(FIRST_DEGREE) ? Map.of("educonnect.degree", "1D") : Map.of()));
    services.addClient(ALL, ReleasedClaimsTest.SCOPES, ReleasedClaimsTest.REASON);
  }

  @AfterAll
  void removeServices() {
    services.close();
  }

  @AfterEach
  void leaveTheRegistersAsTheyWere() {
    Part.end(tables);
    tables.write(
        "delete from franceconnect_identity where account_id = ?",
        stack.people().roles().get("guardianTwoAcademies").id());
  }

  @ParameterizedTest
  @CsvSource({
    "STUDENT, PASSWORD",
    "STUDENT, ATEN",
    "STUDENT, ENT",
    "STUDENT_OF_FIRST_DEGREE, PASSWORD",
    "ONE_CHILD_IN_FIRST_DEGREE, PASSWORD",
    "ONE_CHILD_IN_FIRST_DEGREE, FRANCECONNECT",
    "ONE_CHILD_IN_SECOND_DEGREE, PASSWORD",
    "ONE_CHILD_IN_SECOND_DEGREE, FRANCECONNECT",
    "ONE_CHILD_IN_SECOND_DEGREE, ATEN",
    "ONE_CHILD_IN_SECOND_DEGREE, ENT",
    "CHILDREN_IN_BOTH_DEGREES, PASSWORD",
    "CHILDREN_IN_BOTH_DEGREES, FRANCECONNECT",
    "TWO_ACADEMIES, PASSWORD",
    "TWO_ACADEMIES, FRANCECONNECT",
    "ONE_CHILD_PROPOSED, PASSWORD",
    "ONE_CHILD_PROPOSED, FRANCECONNECT",
    "ONE_CHILD_REPORTED, PASSWORD",
    "ONE_CHILD_REPORTED, FRANCECONNECT",
  })
  void everyServiceIsToldExactlyWhatItsPolicyGives(Part part, Way way) {
    Player comes = part.player(stack, person -> way.suits(stack, person));
    Traveller somebody = way.signIn(stack, comes.person());
    assertThat(somebody.isAtService()).as(somebody.body()).isTrue();
    Player player = part.begin(tables, comes);
    List<String> affiliations = expected.affiliations(player);
    POLICIES.forEach(
        (service, policy) -> {
          SamlText answer = services.answer(somebody, service);
          String affiliation =
              affiliations.stream()
                  .filter(one -> service.equals(FIRST_DEGREE) && one.endsWith("1d"))
                  .findFirst()
                  .orElse(affiliations.get(0));
          assertThat(received(answer))
              .as(service)
              .containsExactlyEntriesOf(
                  sorted(attributes.of(policy, player, affiliation, service)));
          assertThat(answer.context()).as(service).isEqualTo(way.context());
        });
    ClaimsOf.open(stack, somebody, ALL);
    Map<String, Object> told =
        ReleasedClaimsTest.ours(ClaimsOf.of(stack, somebody, ALL).userInfo());
    told.computeIfPresent(
        "FrEduCtRefId", (name, all) -> ((List<?>) all).stream().sorted().toList());
    assertThat(told).isEqualTo(claims(player, affiliations, way));
  }

  private Map<String, Object> claims(Player player, List<String> affiliations, Way way) {
    Person person = player.person();
    Map<String, Object> told = new HashMap<>();
    told.put("given_name", person.firstName());
    told.put("family_name", person.lastName());
    String title = expected.title(person);
    if (!title.isEmpty()) {
      told.put("civilite", title);
    }
    told.put("FrEduCtId", attributes.key("pairwise-1").id(person.id(), TestServices.entityId(ALL)));
    told.put("FrEduCtPersonAffiliation", affiliations);
    told.put("FrEduOrigAuth", way.origin());
    told.put("FrEduUrlRetour", attributes.logout());
    told.put("FrEduCtRefId", expected.refIds(player).stream().sorted().toList());
    if (person.children().isEmpty()) {
      told.put("FrEduCtEleveUAI", person.uai());
      told.put("FrEduCtEleveNiveau", expected.level(person));
      told.put("FrEduCtDateNaissance", person.birthDate());
      told.put("FrEduCtEleveINEHash", attributes.key("ine-national").ineHash(person.ine()));
      told.put("FrEduCtEleveINE", person.ine());
    }
    return told;
  }

  private static Map<String, List<String>> received(SamlText answer) {
    Map<String, List<String>> attributes = answer.attributes();
    attributes.computeIfPresent(FREDU + "6 " + MOMENT + " uri", (name, values) -> List.of(MOMENT));
    return sorted(attributes);
  }

  // The order of attributes counts, that of an attribute's values does not.
  private static Map<String, List<String>> sorted(Map<String, List<String>> attributes) {
    Map<String, List<String>> sorted = new LinkedHashMap<>();
    attributes.forEach((name, values) -> sorted.put(name, values.stream().sorted().toList()));
    return sorted;
  }
}
