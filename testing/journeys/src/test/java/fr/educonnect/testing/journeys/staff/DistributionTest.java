package fr.educonnect.testing.journeys.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.Lanes;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.ActivationPages;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.messages.Mail;
import fr.educonnect.testing.stack.people.Person;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What a school distributes opens the account: the printed letter, its code, and the mail. */
@ExtendWith(StackExtension.class)
@ResourceLock(Lanes.STAFF)
class DistributionTest {
  private static final Pattern START = Pattern.compile("https?://\\S+/family/start\\S*");

  private static Stack stack;
  private static StagedSchool school;
  private static Office office;

  @BeforeAll
  static void open(Stack running) {
    stack = running;
    school = StagedSchool.college(stack, 4);
    office = Office.ofHead(stack, school);
    school.tie(0, 3);
  }

  @Test
  void theLettersCodeAndPasswordActivateAGuardiansAccount(Visitor visitor) {
    Answer answer = office.post("/guardians/" + school.guardian(0) + "/letter", "{}").is(200);
    assertThat(answer.type()).isEqualTo("application/pdf");
    Paper letter = new Paper(answer.content());
    Person guardian = school.person(0, letter.after("Identifiant"), letter.after("Mot de passe"));
    assertThat(guardian.login()).isEqualTo(school.login(guardian.id()));

    comesBy(visitor, letter.code(), guardian);
    activates(visitor, guardian, "lettre@staged.example");
  }

  @Test
  void theMailsLinkAndPasswordActivateAGuardiansAccount(Visitor visitor) {
    office.post("/guardians/" + school.guardian(1) + "/mail", "{}").is(200);
    String address = school.address(Long.toString(school.guardian(1)));
    Mail mail = new Inbox(stack).awaitMail(address, 1);
    Person guardian =
        school.person(
            1, after(mail, "identifiant, à conserver"), after(mail, "mot de passe provisoire"));
    assertThat(guardian.login()).isEqualTo(school.login(guardian.id()));
    assertThat(mail.html()).contains(guardian.password());
    Matcher link = START.matcher(mail.text());
    assertThat(link.find()).isTrue();

    comesBy(visitor, link.group(), guardian);
    activates(visitor, guardian, "courriel@staged.example");
  }

  private static String after(Mail mail, String label) {
    Matcher value = Pattern.compile(label + "\u00a0: (\\S+)").matcher(mail.text());
    assertThat(value.find()).describedAs(mail.text()).isTrue();
    return value.group(1);
  }

  // The identifier is filled in; the password is still typed.
  private static void comesBy(Visitor visitor, String address, Person guardian) {
    visitor.page().navigate(address);
    visitor.isAskedToSignIn();
    if (visitor.page().isVisible("#profile-guardian")) {
      visitor.asGuardian();
    }
    assertThat(visitor.page().inputValue("#username")).isEqualTo(guardian.login());
    visitor.hand().fill("password", guardian.password());
    visitor.hand().press("kc-login");
  }

  private static void activates(Visitor visitor, Person guardian, String mail) {
    new ActivationPages(visitor).guardian(guardian, mail, StagedSchool.CHOSEN).mailIsPending();
    visitor.page().navigate(new Inbox(stack).linkTo(mail, 1));
    visitor.page().waitForURL(url -> !url.contains("/link/"));
    assertThat(office.account("guardians", guardian.id()).at("/life/state").asText())
        .isEqualTo("ACTIVE");
  }
}
