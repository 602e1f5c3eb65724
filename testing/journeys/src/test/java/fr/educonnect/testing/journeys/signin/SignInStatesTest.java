package fr.educonnect.testing.journeys.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sign-in page, and every way in which a try ends. */
@ExtendWith(StackExtension.class)
class SignInStatesTest {
  private static final String WRONG = "wrong-passw0rd";
  private static final int FAILURES_THAT_LOCK = 5;

  private final Stack stack;

  SignInStatesTest(Stack stack) {
    this.stack = stack;
  }

  private Person person(String role) {
    return stack.people().roles().get(role);
  }

  @Test
  void theProfileIsChosenFirstAndCanBeChanged(Visitor visitor) {
    visitor.openOidcService().check("sign-in-profile");
    visitor.asStudent().check("sign-in-student");
    assertThat(visitor.page().textContent("#profile-current")).contains("Élève");
    visitor.page().click("#profile-change");
    visitor.asGuardian().check("sign-in-guardian");
    assertThat(visitor.page().textContent("#profile-current")).contains("Représentant légal");
  }

  @Test
  void theProfileIsRememberedOnTheDevice(Visitor visitor) {
    visitor.openOidcService().asGuardian().openOidcService();
    assertThat(visitor.page().textContent("#profile-current")).contains("Représentant légal");
  }

  @Test
  void unknownUntouchedAndWrongAreToldInTheSameWords(Visitor visitor) {
    String unknown = refused(visitor, "z.inconnu99", WRONG);
    visitor.check("sign-in-refused");
    assertThat(visitor.page().title()).startsWith("Erreur");
    assertThat(refused(visitor, person("guardianNotNotified").login(), WRONG)).isEqualTo(unknown);
    assertThat(refused(visitor, person("guardianNotified").login(), WRONG)).isEqualTo(unknown);
    assertThat(refused(visitor, person("studentActive").login(), WRONG)).isEqualTo(unknown);
  }

  @Test
  void aProvisionalPasswordLeadsToTheActivation(Visitor visitor) {
    visitor.openOidcService().asGuardian().signIn(person("guardianNotified"));
    visitor.page().waitForSelector("#activation-guardian");
  }

  @Test
  void anAccountWhoseMailIsNotValidatedWaitsForTheLink(Visitor visitor) {
    visitor.openOidcService().asGuardian().signIn(person("guardianActivating"));
    visitor.page().waitForSelector("#mail-pending");
  }

  @Test
  void aStudentIsSignedInUnderTheGuardiansProfileAllTheSame(Visitor visitor) {
    Person student = person("studentActive");
    visitor.openOidcService().asGuardian().signIn(student);
    assertThat(visitor.received()).contains(student.lastName());
  }

  @Test
  void theIdentifierIsTakenInCapitalsAndWithSpaces(Visitor visitor) {
    Person student = person("studentActive");
    String typed = "  " + student.login().toUpperCase(Locale.ROOT) + " ";
    visitor.openOidcService().asStudent().signIn(typed, student.password());
    assertThat(visitor.received()).contains(student.lastName());
  }

  @Test
  void aLockedIdentifierIsRefusedInTheSameWordsExceptOnADeviceItsOwnerHasUsed(Visitor owner) {
    Person person = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    owner.openOidcService().asGuardian().signIn(person).received();
    owner.page().click("button");
    owner.page().waitForURL(stack.addresses().oidcService() + "/");

    try (Visitor stranger = owner.other()) {
      String first = refused(stranger, person.login(), WRONG);
      for (int failures = 1; failures < FAILURES_THAT_LOCK; failures++) {
        refused(stranger, person.login(), WRONG);
      }
      assertThat(refused(stranger, person.login(), person.password())).isEqualTo(first);
      stranger.check("sign-in-locked");
    }
    owner.openOidcService().signIn(person);
    assertThat(owner.received()).contains(person.lastName());
  }

  private static String refused(Visitor visitor, String login, String password) {
    visitor.openOidcService();
    if (visitor.page().isVisible("#profile-guardian")) {
      visitor.asGuardian();
    }
    visitor.signIn(login, password).sees("input-error");
    return visitor.page().textContent("#input-error").strip();
  }
}
