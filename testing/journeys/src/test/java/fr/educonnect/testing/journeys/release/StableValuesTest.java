package fr.educonnect.testing.journeys.release;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.directory.NightlyChange;
import fr.educonnect.testing.journeys.http.Traveller;
import fr.educonnect.testing.journeys.joining.TwoAccounts;
import fr.educonnect.testing.journeys.states.Decisions;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What services know somebody by stays, whatever happens to the account, the register and the keys,
 * and is another at each service.
 */
@ExtendWith(StackExtension.class)
class StableValuesTest {
  private static final String SAML = "stable-saml";
  private static final String OIDC = "stable-oidc";
  private static final String DONE = "0";

  private final Stack stack;
  private TestServices services;

  StableValuesTest(Stack stack) {
    this.stack = stack;
  }

  /** All by which services know somebody. */
  private record Known(String samlId, String nameId, String oidcId, String subject) {}

  @BeforeEach
  void addServices() {
    services =
        new TestServices(stack)
            .add(SAML, "fredu-ent", Map.of())
            .addClient(OIDC, List.of("ect.scope.cnx"), Map.of());
  }

  @AfterEach
  void removeServices() {
    services.close();
  }

  @Test
  void stayWhenTheRegisterIsImportedAgainAndWhenAnotherAcademyHasTheStudent() {
    Person student = stack.take(Spare.STUDENT_ACTIVE);
    Known before = known(student);
    String record = record(student);
    NightlyChange night = new NightlyChange(stack.feed());

    night.rename(student, "Apolline", 21);
    assertThat(told(student, "urn:oid:2.5.4.42 givenName uri")).containsExactly("Apolline");
    assertThat(known(student)).isEqualTo(before);

    night.move(student, 22);
    assertThat(record(student)).isNotEqualTo(record).endsWith("|1999000001");
    assertThat(record(student).substring(0, 7)).isNotEqualTo(record.substring(0, 7));
    assertThat(known(student)).isEqualTo(before);
  }

  @Test
  void stayWhenAccountsAreJoinedAndSeparated() {
    TwoAccounts both = TwoAccounts.strangers(stack, Spare.GUARDIAN_OF_ONE_ACTIVE);
    Person kept = both.kept();
    Known keptBefore = known(kept);
    Known otherBefore = known(both.other());
    String[] join = {"account", "join", "--with=" + both.other().login()};
    assertThat(both.decisions().run(kept.id(), join)).isEqualTo(DONE);
    assertThat(known(kept)).isEqualTo(keptBefore);
    assertThat(both.decisions().run(both.other().id(), "account", "undo-join")).isEqualTo(DONE);
    assertThat(known(kept)).isEqualTo(keptBefore);
    assertThat(known(both.other())).isEqualTo(otherBefore);
    assertThat(otherBefore).isNotEqualTo(keptBefore);
  }

  @Test
  void stayAtServicesThatWereThereWhenAKeyIsAddedAndAreOfTheNewKeyAtOthers() {
    Person student = stack.people().roles().get("studentActive");
    Known before = known(student);
    stack.vault().put("pairwise-2", "another secret of thirty-two bytes at least");
    Map<String, String> second = Map.of("educonnect.pairwise.key", "2");
    services.add("stable-new-saml", "fredu-ent", second);
    services.addClient("stable-new-oidc", List.of("ect.scope.cnx"), second);
    assertThat(known(student)).isEqualTo(before);
    var key = new ExpectedAttributes(stack).key("pairwise-2");
    String saml = TestServices.entityId("stable-new-saml");
    String oidc = TestServices.entityId("stable-new-oidc");
    assertThat(known(student, "stable-new-saml", "stable-new-oidc"))
        .isEqualTo(
            new Known(
                key.id(student.id(), saml),
                key.nameId(student.id(), saml),
                key.id(student.id(), oidc),
                key.subject(student.id(), oidc)));
  }

  @Test
  void areThoseOfBeforeWhereAServiceBroughtThem() throws IOException {
    Person student = stack.take(Spare.STUDENT_ACTIVE);
    Known before = known(student);
    services.addClient("stable-more", List.of("ect.scope.inehash"), Map.of());
    String id = "0123456789abcdef".repeat(6);
    String hash = "fedcba9876543210".repeat(2);
    keep(SAML, "FrEduCtRefId;FrEduCtId;NameID", record(student) + ";" + id + ";FORMER");
    keep(OIDC, "INE;sub", student.ine() + ";former-subject");
    keep("stable-more", "INE;FrEduCtEleveINEHash", student.ine() + ";" + hash);
    assertThat(known(student))
        .isEqualTo(new Known(id, "FORMER", before.oidcId(), "former-subject"));
    Traveller somebody = Way.PASSWORD.signIn(stack, student);
    ClaimsOf.open(stack, somebody, "stable-more");
    assertThat(ClaimsOf.of(stack, somebody, "stable-more").userInfo())
        .containsEntry("FrEduCtEleveINEHash", hash);
  }

  private void keep(String service, String columns, String line) throws IOException {
    Path file = Files.createTempFile("pairs", ".csv");
    Files.writeString(file, columns + "\n" + line + "\n");
    String client = "--client=" + TestServices.entityId(service);
    assertThat(new Decisions(stack).run("service", "pairs", client, "--file=" + file))
        .isEqualTo(DONE);
    Files.delete(file);
  }

  @Test
  void areOthersAtAnotherService() {
    services.add("stable-else-saml", "fredu-ent", Map.of());
    services.addClient("stable-else-oidc", List.of("ect.scope.cnx"), Map.of());
    Person student = stack.people().roles().get("studentActive");
    Known here = known(student);
    Known elsewhere = known(student, "stable-else-saml", "stable-else-oidc");
    assertThat(
            List.of(
                here.samlId(),
                here.nameId(),
                here.oidcId(),
                here.subject(),
                elsewhere.samlId(),
                elsewhere.nameId(),
                elsewhere.oidcId(),
                elsewhere.subject()))
        .doesNotHaveDuplicates();
  }

  private Known known(Person person) {
    return known(person, SAML, OIDC);
  }

  // Of a new sign-in.
  private Known known(Person person, String saml, String oidc) {
    Traveller somebody = Way.PASSWORD.signIn(stack, person);
    SamlText answer = services.answer(somebody, saml);
    ClaimsOf.open(stack, somebody, oidc);
    Map<String, Object> claims = ClaimsOf.of(stack, somebody, oidc).userInfo();
    return new Known(
        answer.attributes().get(ExpectedAttributes.FREDU + "57 FrEduCtId uri").get(0),
        answer.nameId(),
        claims.get("FrEduCtId").toString(),
        claims.get("sub").toString());
  }

  private String record(Person student) {
    List<String> records = told(student, "FrEduCtRefId FrEduCtRefId basic");
    assertThat(records).hasSize(1);
    return records.get(0);
  }

  private List<String> told(Person person, String attribute) {
    return services.answer(Way.PASSWORD.signIn(stack, person), SAML).attributes().get(attribute);
  }
}
