package fr.educonnect.testing.journeys.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.messages.Mail;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Requests that name another host as the server's: no page, redirection or message believes it. */
@ExtendWith(StackExtension.class)
class ForeignHostTest {
  private static final String EVIL = "evil.example";
  private static final String PASSWORD = "tournesol-bleu-7";

  private final Stack stack;
  private final Inbox inbox;

  ForeignHostTest(Stack stack) {
    this.stack = stack;
    inbox = new Inbox(stack);
  }

  @Test
  void theLinkToANewPasswordIsTheServers() {
    Person person = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    String mail = new Directory(stack).confirmMail(person);
    Stranger stranger = deceiver().openRecovery("recover-password");
    assertHonest(stranger.http());
    stranger.send(Map.of("login", person.login(), "channel", "MAIL"));
    assertHonest(stranger.http());
    assertHonest(stranger.follow().http());
    assertHonest(inbox.awaitMail(mail, 1));
  }

  @Test
  void theLinkThatValidatesAnAddressIsTheServers() {
    Person student = stack.take(Spare.STUDENT_NOTIFIED);
    LocalDate born = LocalDate.parse(student.birthDate());
    String mail = student.login() + "@example.org";
    Stranger stranger = deceiver().openSignIn();
    stranger.send(Map.of("username", student.login(), "password", student.password())).follow();
    assertHonest(stranger.http());
    stranger.send(
        Map.of(
            "password-new",
            PASSWORD,
            "password-confirm",
            PASSWORD,
            "day",
            Integer.toString(born.getDayOfMonth()),
            "month",
            Integer.toString(born.getMonthValue()),
            "year",
            Integer.toString(born.getYear()),
            "mail",
            mail));
    assertHonest(stranger.http());
    assertHonest(inbox.awaitMail(mail, 1));
  }

  @Test
  void theRegistrationStaysWhereItIs() {
    Person guardian = stack.take(Spare.GUARDIAN_UNREGISTERED);
    Stranger stranger = deceiver().open();
    assertHonest(stranger.http());
    stranger.send(guardian.lastName(), guardian.firstName(), guardian.mobile());
    assertHonest(stranger.http());
    assertThat(stranger.follow().page()).isEqualTo("sms-code");
    assertHonest(stranger.http());
    assertThat(inbox.awaitSms(guardian.mobile(), 1).body()).doesNotContain(EVIL);
  }

  private Stranger deceiver() {
    Stranger stranger = new Stranger(stack, URI.create(stack.addresses().keycloak()));
    stranger
        .http()
        .with("Host", EVIL)
        .with("X-Forwarded-Host", EVIL)
        .with("X-Forwarded-Proto", "https")
        .with("X-Forwarded-Port", "1")
        .with("X-Original-URL", "/" + EVIL)
        .with("Forwarded", "host=" + EVIL + ";proto=https");
    return stranger;
  }

  private static void assertHonest(HttpVisitor http) {
    assertThat(http.body()).doesNotContain(EVIL);
    assertThat(http.headers().toString()).doesNotContain(EVIL);
  }

  private void assertHonest(Mail mail) {
    assertThat(mail.text()).contains(stack.addresses().issuer() + "/link/").doesNotContain(EVIL);
    assertThat(mail.html()).contains(stack.addresses().issuer() + "/link/").doesNotContain(EVIL);
    assertThat(mail.messageId() + mail.from()).doesNotContain(EVIL);
  }
}
