package fr.educonnect.testing.journeys.release;

import static fr.educonnect.testing.journeys.release.ExpectedAttributes.FREDU;
import static fr.educonnect.testing.journeys.release.ExpectedAttributes.MOMENT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.http.Traveller;
import fr.educonnect.testing.journeys.release.Part.Player;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a service is told beyond its policy or its scopes: what was agreed, each with its reason,
 * and nothing else.
 */
@ExtendWith(StackExtension.class)
class AdditionsTest {
  private static final String SAML = "additions-saml";
  private static final String OIDC = "additions-oidc";

  /** The second has no reason, the third one of spaces; what a student has, a guardian has not. */
  private static final Map<String, String> TERMS =
      Map.of(
          "educonnect.additions",
          "FrEduCtEleveINE,FrEduCtDateNaissance,FrEduCtEleveNiveau,FrEduOrigAuth,FrEduCtRefId",
          "educonnect.addition.FrEduCtEleveINE",
          "a test",
          "educonnect.addition.FrEduCtEleveNiveau",
          "  ",
          "educonnect.addition.FrEduOrigAuth",
          "a test",
          "educonnect.addition.FrEduCtRefId",
          "a test",
          "educonnect.oid.FrEduCtEleveINE",
          "urn:oid:1.2.3.4");

  private final Stack stack;
  private final Expected expected;
  private final ExpectedAttributes attributes;
  private final TestServices services;

  AdditionsTest(Stack stack) {
    this.stack = stack;
    expected = new Expected(stack);
    attributes = new ExpectedAttributes(stack);
    services = new TestServices(stack);
  }

  @AfterEach
  void removeServices() {
    services.close();
  }

  private Player student() {
    return new Player(stack.take(Spare.STUDENT_ACTIVE), List.of());
  }

  private Player guardian() {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    return new Player(guardian, guardian.children());
  }

  @Test
  void comeAfterThePolicyInAnEncryptedAssertion() {
    services.addEncrypted(SAML, "fredu-service", TERMS);
    for (Player player : List.of(student(), guardian())) {
      Traveller somebody = Way.PASSWORD.signIn(stack, player.person());
      Map<String, List<String>> told = services.answer(somebody, SAML).attributes();
      told.computeIfPresent(FREDU + "6 " + MOMENT + " uri", (name, values) -> List.of(MOMENT));
      assertThat(told).containsExactlyEntriesOf(attributes(player));
    }
  }

  private Map<String, List<String>> attributes(Player player) {
    String affiliation = expected.affiliations(player).get(0);
    Map<String, List<String>> all = attributes.of("fredu-service", player, affiliation, SAML);
    if (isStudent(player)) {
      all.put("urn:oid:1.2.3.4 FrEduCtEleveINE uri", List.of(player.person().ine()));
    }
    all.put("FrEduOrigAuth FrEduOrigAuth basic", List.of("ECT"));
    all.put("FrEduCtRefId FrEduCtRefId basic", expected.refIds(player));
    return all;
  }

  @Test
  void areClaimsOfAServiceWhateverItsScopes() {
    services.addClient(OIDC, List.of("profile"), TERMS);
    for (Player player : List.of(student(), guardian())) {
      Traveller somebody = Way.PASSWORD.signIn(stack, player.person());
      ClaimsOf.open(stack, somebody, OIDC);
      ClaimsOf told = ClaimsOf.of(stack, somebody, OIDC);
      assertThat(ReleasedClaimsTest.ours(told.userInfo())).isEqualTo(claims(player));
      assertThat(ReleasedClaimsTest.ours(told.idToken())).isEqualTo(claims(player));
      assertThat(told.accessToken().keySet()).noneMatch(name -> name.startsWith("FrEdu"));
    }
  }

  private Map<String, Object> claims(Player player) {
    Person person = player.person();
    Map<String, Object> all = new HashMap<>();
    all.put("given_name", person.firstName());
    all.put("family_name", person.lastName());
    String title = expected.title(person);
    if (!title.isEmpty()) {
      all.put("civilite", title);
    }
    if (isStudent(player)) {
      all.put("FrEduCtEleveINE", person.ine());
    }
    all.put("FrEduOrigAuth", "ECT");
    all.put("FrEduCtRefId", expected.refIds(player));
    return all;
  }

  private static boolean isStudent(Player player) {
    return player.person().children().isEmpty();
  }
}
