package fr.educonnect.testing.journeys.services;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.Lanes;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Guardians and students reach services of both kinds, once for all, and leave them. */
@ExtendWith(StackExtension.class)
@ResourceLock(Lanes.GUARDIAN_OF_TWO_ACADEMIES)
class ServicesJourneyTest {
  private final Stack stack;

  ServicesJourneyTest(Stack stack) {
    this.stack = stack;
  }

  @Test
  void aGuardianSeesTheirDataInTheOidcServiceAndThenInTheSamlServiceWithoutSigningInAgain(
      Visitor visitor) {
    Person guardian = stack.people().roles().get("guardianActive");
    visitor.openOidcService().asGuardian().signIn(guardian);
    assertThat(visitor.received()).contains(guardian.firstName(), guardian.lastName());
    visitor.check("service-oidc");

    visitor.openSamlService();
    assertThat(visitor.received()).contains(guardian.firstName(), guardian.lastName());
    visitor.check("service-saml");
  }

  @Test
  void aStudentSeesTheirDataInTheSamlServiceAndThenInThePublicOidcService(Visitor visitor) {
    Person student = stack.people().roles().get("studentActive");
    visitor.openSamlService().asStudent().signIn(student);
    assertThat(visitor.received()).contains(student.firstName(), student.lastName());

    visitor.page().navigate(stack.addresses().publicService() + "/callback");
    assertThat(visitor.received()).contains(student.firstName(), student.lastName());
  }

  @Test
  void theOidcServiceTellsWhatItReceivedAsJson(Visitor visitor) {
    Person guardian = stack.people().roles().get("guardianTwoAcademies");
    visitor.openOidcService().asGuardian().signIn(guardian);
    visitor.received();
    visitor.page().navigate(stack.addresses().oidcService() + "/callback?format=json");
    assertThat(visitor.page().textContent("body")).contains("\"sub\"", guardian.lastName());
  }

  @Test
  void leavingTheOidcServiceEndsTheSessionAndLeavesTheSamlServiceToo(Visitor visitor) {
    Person guardian = stack.people().roles().get("guardianActive");
    visitor.openSamlService().asGuardian().signIn(guardian).received();
    visitor.openOidcService().received();

    visitor.page().click("button");
    visitor.page().waitForURL(stack.addresses().oidcService() + "/");
    assertThat(visitor.page().textContent("h1")).contains("pas connecté");
    visitor.check("service-signed-out");
    visitor.openSamlService().isAskedToSignIn();
  }

  @Test
  void leavingTheSamlServiceEndsTheSessionAndLeavesTheOidcServiceToo(Visitor visitor) {
    Person student = stack.people().roles().get("studentActive");
    visitor.openOidcService().asStudent().signIn(student).received();
    visitor.openSamlService().received();

    visitor.page().click("button");
    visitor.page().waitForURL(stack.addresses().samlService() + "/signed-out");
    visitor.page().navigate(stack.addresses().oidcService() + "/");
    assertThat(visitor.page().textContent("h1")).contains("pas connecté");
    visitor.openOidcService().isAskedToSignIn();
  }
}
