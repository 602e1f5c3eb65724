package fr.educonnect.testing.journeys.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.http.Traveller;
import fr.educonnect.testing.journeys.release.TestServices;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** What a sign-in asks of the directory: one read per request at most, one write in all. */
@ExtendWith(StackExtension.class)
@Isolated
class DirectoryLoadTest {
  private final Stack stack;
  private final Person person;

  DirectoryLoadTest(Stack stack) {
    this.stack = stack;
    person = stack.people().active().get(1);
  }

  @Test
  void aSignInReadsOncePerRequestAndWritesOnce() {
    OidcSignIn signIn = new OidcSignIn(stack);
    AtomicReference<String> token = new AtomicReference<>();
    Map<String, Runnable> steps = new LinkedHashMap<>();
    steps.put("open", signIn::open);
    steps.put("choose the profile", signIn::chooseProfile);
    steps.put("form", signIn::followToForm);
    steps.put("identifier and password", () -> signIn.send(person));
    steps.put("token", () -> token.set(signIn.redeem()));
    steps.put("userinfo", () -> signIn.userInfo(token.get(), stack.addresses().keycloak()));

    Map<String, Statements> counted = new LinkedHashMap<>();
    steps.forEach((name, step) -> counted.put(name, count(step)));

    assertThat(counted).allSatisfy((name, step) -> assertThat(step.reads()).isLessThanOrEqualTo(1));
    assertThat(counted.get("identifier and password").writes()).isEqualTo(1);
    assertThat(counted.values()).extracting(Statements::writes).containsOnlyOnce(1L);
    assertThat(counted.values().stream().mapToLong(Statements::writes).sum()).isEqualTo(1);
    assertThat(counted.get("userinfo").reads()).isEqualTo(1);
  }

  @Test
  void aServiceThatIsLimitedToSchoolsReadsNoMore() {
    Map<String, String> limits =
        Map.of("educonnect.access.academies", "14,16", "educonnect.access.degrees", "1D,2D");
    try (TestServices services = new TestServices(stack)) {
      services.add("limited", "fredu-service", limits);
      Traveller somebody = new Traveller(stack).comesFromService("");
      String profile = person.children().isEmpty() ? "STUDENT" : "GUARDIAN";
      somebody.send(Map.of("profile", profile)).signIn(person);
      Statements step = count(() -> somebody.get(services.address("limited")));
      assertThat(somebody.body()).contains("SAMLResponse");
      assertThat(step).isEqualTo(new Statements(1, 0));
    }
  }

  @Test
  void nothingNeedsPreparedTransactions() throws SQLException {
    try (Connection connection = DriverManager.getConnection(stack.databases().administration());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show max_prepared_transactions")) {
      row.next();
      assertThat(row.getInt(1)).isZero();
    }
  }

  private Statements count(Runnable step) {
    return Statements.of(stack.databases().administration(), step);
  }
}
