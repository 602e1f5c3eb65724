package fr.educonnect.testing.journeys.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** « Je n'ai pas de compte », from a service back into it. */
@ExtendWith(StackExtension.class)
class SelfRegistrationTest {
  private static final String NOBODYS_NUMBER = "06 12 34 56 11";
  private static final String OTHER_CODE = "000000";

  private final Stack stack;
  private final Inbox inbox;

  SelfRegistrationTest(Stack stack) {
    this.stack = stack;
    inbox = new Inbox(stack);
  }

  @Test
  void leadsFromTheServiceBackIntoItAndTheIdentifierWorksFromThenOn(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_UNREGISTERED);
    Registration registration = new Registration(visitor).open().check("identity");
    registration.identify(guardian).atCode().check("code").codeFrom(inbox, guardian, 1);
    registration.atBirthDates().check("birth-dates").birthDates(guardian);
    registration.atPassword().says(guardian.login()).check("password");
    registration.password(Registration.PASSWORD);
    assertThat(visitor.received()).contains(guardian.firstName(), guardian.lastName());

    try (Visitor later = visitor.other()) {
      later.openOidcService().asGuardian().signIn(guardian.login(), Registration.PASSWORD);
      assertThat(later.received()).contains(guardian.lastName());
    }
  }

  @Test
  void worksWithScriptsOffInEnglishAndOverSaml(Visitor any) {
    Person guardian = stack.take(Spare.GUARDIAN_UNREGISTERED);
    NewContextOptions plain =
        new NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(false);
    try (Visitor visitor = any.other(plain)) {
      visitor.openSamlService();
      Registration registration = new Registration(visitor).begin();
      assertThat(visitor.page().getAttribute("html", "lang")).isEqualTo("en");
      registration.identify(guardian).codeFrom(inbox, guardian, 1);
      registration.atBirthDates().birthDates(guardian).atPassword();
      registration.password(Registration.PASSWORD).page().click("#saml-continue");
      assertThat(visitor.received()).contains(guardian.lastName());
    }
  }

  @Test
  void aServiceThatLeadsToTheRegistrationCanBeSignedInToInstead(Visitor visitor) {
    visitor
        .page()
        .navigate(
            stack.addresses().issuer()
                + "/protocol/openid-connect/registrations?response_type=code&scope=openid"
                + "&state=state&client_id="
                + Addresses.OIDC_CLIENT
                + "&redirect_uri="
                + stack.addresses().oidcService()
                + "/callback");
    visitor.page().click("#sign-in-again");
    visitor.isAskedToSignIn();
  }

  @Test
  void theWayWithoutAMobileIsExplained(Visitor visitor) {
    Registration registration = new Registration(visitor).open();
    registration.page().click("#step-no_mobile");
    registration.page().waitForSelector("#register-no-mobile");
    registration.check("no-mobile").page().click("#step-back");
    registration.page().waitForSelector("#register-identity");
  }

  @Test
  void everyFieldOfTheFirstPageSaysWhatIsWrongWithIt(Visitor visitor) {
    Registration registration = new Registration(visitor).open().identify(" ", "", "0142685300");
    registration.page().waitForSelector("#input-error-lastName");
    assertThat(registration.page().isVisible("#input-error-firstName")).isTrue();
    registration.says("Nous ne pouvons pas envoyer de SMS à ce numéro").check("identity-refused");
    registration.identify("Nom", "Prénom", "12").says("téléphone portable complet");
    assertThat(registration.page().inputValue("#lastName")).isEqualTo("Nom");
  }

  @Test
  void nobodyIsToldApartByTheCodePage(Visitor visitor) {
    Person active = stack.people().roles().get("guardianActive");
    String nobody = codePage(visitor, "Personne", "Zoé", NOBODYS_NUMBER);
    try (Visitor other = visitor.other()) {
      assertThat(codePage(other, "Personne", "Zoé", active.mobile()))
          .isEqualTo(nobody.replace("06 •• •• •• 11", masked(active)));
    }
    try (Visitor other = visitor.other()) {
      assertThat(codePage(other, active.lastName(), active.firstName(), active.mobile()))
          .isEqualTo(nobody.replace("06 •• •• •• 11", masked(active)));
    }
  }

  @Test
  void whoeverHasAnAccountInUseIsToldSoByTextMessageAndNoCodeWorks(Visitor visitor) {
    Person active = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    Registration registration = new Registration(visitor).open().identify(active).atCode();
    String text = inbox.awaitSms(active.mobile(), 1).body();
    assertThat(text).contains("ÉduConnect").doesNotContainPattern("[0-9]{6}");
    registration.code(OTHER_CODE).page().waitForSelector("#input-error-code");
    registration.check("code-wrong");
  }

  @Test
  void aWrongCodeDiesAfterFiveTriesAndANewOneWorks(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_UNREGISTERED);
    Registration registration = new Registration(visitor).open().identify(guardian).atCode();
    String right = Inbox.code(inbox.awaitSms(guardian.mobile(), 1));
    String wrong = right.equals(OTHER_CODE) ? "111111" : OTHER_CODE;
    for (int tries = 0; tries < 5; tries++) {
      registration.code(wrong).page().waitForSelector("#input-error-code");
    }
    registration.says("Ce code ne peut plus servir").check("code-dead");
    registration.code(right).page().waitForSelector("#input-error-code");
    assertThat(inbox.sms(guardian.mobile())).hasSize(1);
  }

  @Test
  void aWrongBirthDateIsToldAndTheRightOneGoesOn(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_UNREGISTERED);
    Registration registration = new Registration(visitor).open().identify(guardian);
    registration.codeFrom(inbox, guardian, 1).atBirthDates();
    registration.submit().says("Répondez par Oui ou par Non").check("birth-dates-missing");
    guardian
        .children()
        .forEach(
            child -> registration.birthDate(child, LocalDate.parse(child.birthDate()).plusDays(1)));
    registration.submit().says("Cette date n’est pas celle").check("birth-dates-wrong");
    registration.birthDates(guardian).atPassword();
    registration.password("court1").says("trop court").check("password-refused");
  }

  @Test
  void reloadingGoingBackAndASecondTabSendNothingTwice(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_UNREGISTERED);
    Registration registration = new Registration(visitor).open().identify(guardian).atCode();
    inbox.awaitSms(guardian.mobile(), 1);
    registration.page().reload();
    registration.atCode().page().goBack();
    registration.page().navigate(registration.page().url());
    registration.page().click("#step-resend, #submit");
    assertThat(inbox.sms(guardian.mobile())).hasSize(1);
  }

  private static String masked(Person person) {
    String number = person.mobile();
    return "0" + number.charAt(3) + " •• •• •• " + number.substring(number.length() - 2);
  }

  private static String codePage(Visitor visitor, String last, String first, String mobile) {
    Registration registration = new Registration(visitor).open().identify(last, first, mobile);
    return registration.atCode().page().textContent("main");
  }
}
