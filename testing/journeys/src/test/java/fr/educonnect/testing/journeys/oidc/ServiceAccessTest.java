package fr.educonnect.testing.journeys.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.states.Tables;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whom a service is not for sees why, and the service hears of it in its protocol. */
@ExtendWith(StackExtension.class)
class ServiceAccessTest {
  private static final Map<String, String> NOWHERE = Map.of("educonnect.access.academies", "44");
  private static final String PASSIVE = "IsPassive=\"true\"";
  private static final String DENIED =
      "<samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Responder\"><samlp:StatusCode"
          + " Value=\"urn:oasis:names:tc:SAML:2.0:status:RequestDenied\"";

  private final Stack stack;
  private final Tables tables;
  private final Person guardian;
  private final Person student;

  ServiceAccessTest(Stack stack) {
    this.stack = stack;
    tables = new Tables(stack.databases().directory());
    guardian = stack.people().roles().get("guardianActive");
    student = stack.people().roles().get("studentActive");
  }

  @Test
  void thePageSaysWhoWhyAndWhatToDoAndTheServiceIsToldWhenOneGoesBack() {
    try (TrialService service = TrialService.oidc(stack, NOWHERE)) {
      Guest guest = new Guest().open(service.authorization()).signIn(guardian);
      assertThat(guest.sees("service-refused").body())
          .contains("data-refusal=\"ACADEMY\"", "Service à l’essai", guardian.login())
          .contains(guardian.firstName() + " " + guardian.lastName())
          .contains("id=\"to-portal\" href=\"" + stack.addresses().portal());
      guest.step("ELSEWHERE").sees("service-refused").step("SERVICE");
      assertThat(guest.isLedTo(TrialService.CALLBACK)).isTrue();
      assertThat(guest.told("error")).isEqualTo("access_denied");
      assertThat(guest.told("state")).isEqualTo("state");
      assertThat(guest.told("code")).isEmpty();
    }
  }

  @Test
  void anOpenSessionIsAskedAsWellAndAnotherAccountMayEnter() {
    Map<String, String> students = Map.of("educonnect.access.profiles", "STUDENT");
    try (TrialService service = TrialService.oidc(stack, students)) {
      Guest guest = new Guest().open(stack.addresses().oidcService() + "/callback");
      guest.signIn(guardian);
      guest.open(service.authorization()).sees("service-refused");
      assertThat(guest.body()).contains("data-refusal=\"PROFILE\"");
      guest.step("OTHER").signIn(student);
      assertThat(guest.isLedTo(TrialService.CALLBACK)).isTrue();
      assertThat(guest.told("code")).isNotEmpty();
      assertThat(guest.open(stack.addresses().oidcService() + "/").body()).contains("pas connecté");
    }
  }

  @Test
  void whoFitsEntersByAnyChildOrByTheirSchool() {
    Map<String, String> schools = new HashMap<>();
    schools.put("educonnect.access.uais", student.uai() + "," + guardian.children().get(0).uai());
    schools.put("educonnect.access.degrees", "1D,2D");
    try (TrialService service = TrialService.oidc(stack, schools)) {
      for (Person person : new Person[] {student, guardian}) {
        Guest guest = new Guest().open(service.authorization()).signIn(person);
        assertThat(guest.told("code")).as(person.login()).isNotEmpty();
      }
    }
  }

  @Test
  void aServiceThatSaysItItselfIsToldAtOnce() {
    Map<String, String> limits = new HashMap<>(NOWHERE);
    limits.put("educonnect.access.error", "protocol");
    try (TrialService service = TrialService.oidc(stack, limits)) {
      Guest guest = new Guest().open(service.authorization()).signIn(student);
      assertThat(guest.told("error")).isEqualTo("access_denied");
    }
    try (TrialService service = TrialService.saml(stack, limits)) {
      Guest guest = new Guest().open(saml(service, "")).signIn(student);
      assertThat(SamlRequest.answer(guest)).contains(DENIED).doesNotContain("Assertion ");
    }
  }

  @Test
  void aRequestThatShowsNoPageIsRefusedAtOnce() {
    Guest guest = new Guest().open(stack.addresses().oidcService() + "/callback");
    guest.signIn(student);
    try (TrialService service = TrialService.oidc(stack, NOWHERE)) {
      guest.open(service.authorization("prompt", "none"));
      assertThat(guest.told("error")).isEqualTo("access_denied");
    }
    try (TrialService service = TrialService.saml(stack, NOWHERE)) {
      guest.open(saml(service, PASSIVE));
      assertThat(SamlRequest.answer(guest)).contains(DENIED);
      assertThat(guest.open(saml(service, "")).sees("service-refused").step("SERVICE").hidden())
          .containsKey("SAMLResponse");
      assertThat(SamlRequest.answer(guest)).contains(DENIED);
    }
  }

  @Test
  void aGuardianOfNobodyWhoIsConfirmedComesToNoServiceUntilTheyHaveSaidWhose() {
    Person lost = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    try (TrialService oidc = TrialService.oidc(stack, Map.of());
        TrialService saml = TrialService.saml(stack, Map.of())) {
      Guest guest = new Guest().open(oidc.authorization()).signIn(lost);
      assertThat(guest.told("code")).isNotEmpty();
      links(lost, "status = 'PROPOSED', decided_at = null");

      guest.open(saml(saml, "")).sees("service-refused").sees("step-children");
      guest.open(oidc.authorization()).sees("service-refused").step("CHILDREN");
      guest.signIn(lost).sees("children");
      guest.send(birthDate(lost.children().get(0)));
      assertThat(guest.isLedTo(TrialService.CALLBACK)).isTrue();
      assertThat(guest.told("code")).isNotEmpty();
      assertThat(SamlRequest.answer(guest.open(saml(saml, "")))).contains("status:Success");

      links(lost, "in_register = false");
      guest.open(oidc.authorization()).sees("service-refused");
      assertThat(guest.body()).contains("NO_CHILD").doesNotContain("step-children");
      assertThat(guest.open(oidc.authorization("prompt", "none")).told("error"))
          .isEqualTo("interaction_required");
      assertThat(new Guest().open(saml(saml, "")).signIn(lost).shows("service-refused")).isTrue();
    }
  }

  @Test
  void thePageFitsANarrowScreenInTheDarkAndSpeaksEnglish(Visitor any) {
    NewContextOptions narrow =
        new NewContextOptions()
            .setLocale("fr-FR")
            .setViewportSize(320, 640)
            .setColorScheme(ColorScheme.DARK);
    try (TrialService service = TrialService.oidc(stack, NOWHERE);
        Visitor visitor = any.other(narrow)) {
      visitor.page().navigate(service.authorization());
      visitor.asGuardian().signIn(guardian).sees("service-refused").check("service-refused-narrow");
      visitor.page().click("#language-en");
      visitor.page().waitForSelector("html[lang=en]");
      visitor.sees("service-refused").check("service-refused-en");
    }
  }

  private void links(Person person, String change) {
    tables.write("update guardian_link set " + change + " where account_id = ?", person.id());
  }

  private static Map<String, String> birthDate(Person.Child child) {
    String[] date = child.birthDate().split("-", -1);
    return Map.of(
        "legal-" + child.id(), "YES",
        "day-" + child.id(), date[2],
        "month-" + child.id(), date[1],
        "year-" + child.id(), date[0]);
  }

  private String saml(TrialService service, String attributes) {
    return SamlRequest.address(
        stack.addresses().issuer() + "/protocol/saml", service, attributes, "");
  }
}
