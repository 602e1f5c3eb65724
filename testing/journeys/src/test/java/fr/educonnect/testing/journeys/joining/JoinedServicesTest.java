package fr.educonnect.testing.journeys.joining;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.directory.OidcSignIn;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import fr.educonnect.testing.stack.process.Wait;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What services and the sign-in page know of two accounts before, while and after they are one. */
@ExtendWith(StackExtension.class)
class JoinedServicesTest {
  private static final String DONE = "0";

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** That lock an identifier. */
  private static final int TRIES = 5;

  private final Stack stack;

  JoinedServicesTest(Stack stack) {
    this.stack = stack;
  }

  @Test
  void theOtherAccountsSessionEndsAndItsIdentifierSignsInToTheKeptOne(Visitor visitor) {
    TwoAccounts both = TwoAccounts.of(stack, Spare.GUARDIAN_OF_ONE_ACTIVE);
    Person kept = both.kept();
    Person other = both.other();
    try (Visitor elsewhere = visitor.other()) {
      elsewhere.openOidcService().asGuardian().signIn(other);
      knows(elsewhere.received(), both, other);
      String before = both.confirmed();
      visitor.openOidcService(TwoAccounts.JOIN).asGuardian().signIn(kept);
      join(visitor, other);
      assertThat(visitor.received()).contains(kept.lastName());
      assertThat(both.confirmed()).isEqualTo(before);
      knows(visitor.received(), both, kept);
      visitor.openSamlService();
      knows(visitor.received(), both, kept);

      elsewhere.openSamlService().isAskedToSignIn();
      elsewhere.signIn(other).sees("input-error");
      elsewhere.signIn(other.login(), kept.password());
      assertThat(elsewhere.received()).contains(kept.lastName()).doesNotContain(other.lastName());
    }
    separate(visitor, both);
    try (Visitor later = visitor.other()) {
      later.openSamlService().asGuardian().signIn(other);
      knows(later.received(), both, other);
    }
    try (Visitor later = visitor.other()) {
      later.openOidcService().asGuardian().signIn(kept);
      knows(later.received(), both, kept);
    }
  }

  // In Mon compte, which says with what identifiers one signs in.
  private void separate(Visitor visitor, TwoAccounts both) {
    visitor.page().navigate(stack.addresses().account());
    visitor.sees("aliases").check("account-aliases");
    assertThat(visitor.page().textContent("#aliases"))
        .contains(both.other().login(), "vous connaissent maintenant avec ce compte-ci");
    visitor.hand().press("separate-" + both.other().id());
    visitor.sees("join-separate").check("join-separate").hand().press("cancel");
    visitor.sees("aliases").hand().press("separate-" + both.other().id());
    visitor.sees("join-separate").hand().press("step-separate");
    visitor.sees("done");
    assertThat(visitor.page().isVisible("#aliases")).isFalse();
    assertThat(both.told("ACCOUNTS_JOINED")).contains(both.kept().mail());
    assertThat(both.told("JOIN_UNDONE")).contains(both.kept().mail(), both.other().mail());
  }

  @Test
  void theServiceIsToldWhereTheAssistanceTeamJoins() {
    TwoAccounts both = TwoAccounts.strangers(stack, Spare.GUARDIAN_OF_ONE_ACTIVE);
    String home = stack.addresses().oidcService() + "/";
    HttpVisitor browser = atService(both.other());
    assertThat(browser.get(home).body()).contains(both.other().lastName());
    String[] join = {"account", "join", "--with=" + both.other().login()};
    assertThat(both.decisions().run(both.kept().id(), join)).isEqualTo(DONE);
    Wait.until(
        "the service has ended its session",
        PATIENCE,
        () -> browser.get(home).body().contains("pas connecté"));
  }

  private HttpVisitor atService(Person person) {
    HttpVisitor browser = new HttpVisitor();
    follow(browser.get(stack.addresses().oidcService() + "/callback"));
    follow(browser.submit(Map.of("profile", "GUARDIAN")));
    return follow(
        browser.submit(Map.of("username", person.login(), "password", person.password())));
  }

  private static HttpVisitor follow(HttpVisitor browser) {
    while (browser.status() / 100 == 3) {
      browser.follow();
    }
    return browser;
  }

  @Test
  void whatFailsWithOneIdentifierCountsForTheOther() {
    TwoAccounts both = TwoAccounts.of(stack, Spare.GUARDIAN_OF_ONE_ACTIVE);
    String[] join = {"account", "join", "--with=" + both.other().login()};
    assertThat(both.decisions().run(both.kept().id(), join)).isEqualTo(DONE);
    for (int i = 0; i < TRIES; i++) {
      String login = (i % 2 == 0 ? both.other() : both.kept()).login();
      assertThat(new OidcSignIn(stack).isRefused(login, "pas-le-bon-7")).isTrue();
    }
    for (Person typed : List.of(both.kept(), both.other())) {
      assertThat(new OidcSignIn(stack).isRefused(typed.login(), both.kept().password()))
          .as("locked for %s", typed)
          .isTrue();
    }
  }

  @Test
  void anotherPersonsAccountIsNotJoinedButTheAssistanceTeamCan(Visitor visitor) {
    TwoAccounts both = TwoAccounts.strangers(stack, Spare.GUARDIAN_OF_ONE_ACTIVE);
    visitor.openOidcService(TwoAccounts.JOIN).asGuardian().signIn(both.kept());
    visitor.sees("join-account");
    prove(visitor, both.other());
    visitor.sees("kc-alert").check("join-names-differ");
    assertThat(both.isJoined()).isFalse();
    visitor.hand().press("cancel");
    assertThat(visitor.received()).contains(both.kept().lastName());

    String login = both.other().login();
    assertThat(both.decisions().run(both.kept().id(), "account", "join", "--with=" + login))
        .isEqualTo(DONE);
    assertThat(both.isJoined()).isTrue();
  }

  // Exactly what follows from the confirmed children of these accounts.
  private static void knows(String received, TwoAccounts both, Person... accounts) {
    Set<String> confirmed = new HashSet<>();
    for (Person account : accounts) {
      confirmed.addAll(both.affiliations(account));
    }
    assertThat(confirmed).isNotEmpty();
    for (String one : List.of("resp1d", "resp2d")) {
      assertThat(received.contains(one)).as(one).isEqualTo(confirmed.contains(one));
    }
  }

  private static void join(Visitor visitor, Person other) {
    visitor.sees("join-account");
    prove(visitor, other);
    visitor.sees("join-done").hand().press("step-continue");
  }

  private static void prove(Visitor visitor, Person other) {
    visitor.hand().fill("username", other.login());
    visitor.hand().fill("password", other.password());
    visitor.hand().press("submit");
  }
}
