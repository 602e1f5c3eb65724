package fr.educonnect.testing.journeys.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.DemoAccountsClient.Happening;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Links that cannot be used: the answer does not tell whether they ever could, nor why not any
 * more, neither when they are opened nor when something is sent there.
 */
@ExtendWith(StackExtension.class)
class LinkAnswersTest {
  private static final String NEW = "tournesol-jaune-9";
  private static final Map<String, String> PASSWORD =
      Map.of("password-new", NEW, "password-confirm", NEW);

  private final Stack stack;
  private final Inbox inbox;
  private final Directory directory;
  private final String unknown;

  LinkAnswersTest(Stack stack) {
    this.stack = stack;
    inbox = new Inbox(stack);
    directory = new Directory(stack);
    unknown = told(stack.addresses().issuer() + "/link/" + "A".repeat(43));
    assertThat(unknown).contains("link-dead");
  }

  @Test
  void aLinkToANewPasswordThatWasReplacedTamperedWithUsedOrIsTooOld() {
    Person person = stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE);
    String mail = directory.confirmMail(person);
    String older = passwordLink(person, mail, 1);
    String link = passwordLink(person, mail, 2);
    assertThat(told(older)).as("replaced").isEqualTo(unknown);
    assertThat(told(tampered(link))).as("tampered with").isEqualTo(unknown);
    assertThat(told(elsewhere(link))).as("of another realm").doesNotContain("link-password");
    assertThat(new HttpVisitor().post(link, PASSWORD).body()).contains("link-done");
    assertThat(told(link)).as("used").isEqualTo(unknown);
    String old = passwordLink(person, mail, 3);
    directory.age(person, "100 days");
    assertThat(told(old)).as("too old").isEqualTo(unknown);
  }

  @Test
  void aLinkThatValidatesAnAddressThatWasReplacedTamperedWithUsedOrIsTooOld() {
    Person person = stack.take(Spare.GUARDIAN_ACTIVATING);
    String older = validationLink(person, 1);
    String old = validationLink(person, 2);
    assertThat(told(older)).as("replaced").isEqualTo(unknown);
    assertThat(told(tampered(old))).as("tampered with").isEqualTo(unknown);
    directory.age(person, "100 days");
    assertThat(told(old)).as("too old").isEqualTo(unknown);
    String link = validationLink(person, 3);
    Map<String, String> proof = Map.of("username", person.login(), "password", person.password());
    assertThat(new HttpVisitor().post(link, proof).body()).contains("link-done");
    assertThat(told(link)).as("used").isEqualTo(unknown);
  }

  @Test
  void aLinkThatFreezesThatWasTamperedWithUsedOrIsTooOld() {
    Person person = stack.take(Spare.GUARDIAN_ACTIVATING);
    String link = freezeLink(person);
    assertThat(told(tampered(link))).as("tampered with").isEqualTo(unknown);
    assertThat(new HttpVisitor().get(link).submit(Map.of("step", "FREEZE")).body())
        .contains("link-done");
    assertThat(told(link)).as("used").isEqualTo(unknown);
    Person other = stack.take(Spare.GUARDIAN_ACTIVATING);
    String old = freezeLink(other);
    directory.age(other, "100 days");
    assertThat(told(old)).as("too old").isEqualTo(unknown);
  }

  private String told(String link) {
    Answer answer = Answer.about();
    HttpVisitor visitor = new HttpVisitor();
    String opened = answer.of(visitor.get(link));
    return opened + "\n" + answer.of(visitor.post(link, PASSWORD));
  }

  private String passwordLink(Person person, String mail, int mails) {
    new Stranger(stack, URI.create(stack.addresses().keycloak()))
        .openRecovery("recover-password")
        .send(Map.of("login", person.login(), "channel", "MAIL"));
    return inbox.linkTo(mail, mails);
  }

  private String validationLink(Person person, int mails) {
    happen(person, "RESEND_ACTIVATION_MAIL");
    return inbox.linkTo(person.mail(), mails);
  }

  // By the announcement to the register's address.
  private String freezeLink(Person person) {
    String register = "registre." + person.login() + "@example.org";
    directory.registerMail(person, register);
    happen(person, "VALIDATE_MAIL");
    return inbox.linkTo(register, 1);
  }

  private void happen(Person person, String event) {
    stack.demoAccounts().happen(new Happening(Addresses.REALM, person.login(), event));
  }

  // One sign of its second half, the code of the first, is another.
  private static String tampered(String link) {
    int middle = link.length() - 10;
    char other = link.charAt(middle) == 'A' ? 'B' : 'A';
    return link.substring(0, middle) + other + link.substring(middle + 1);
  }

  private static String elsewhere(String link) {
    return link.replace("/realms/" + Addresses.REALM + "/", "/realms/master/");
  }
}
