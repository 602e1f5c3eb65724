package fr.educonnect.testing.journeys.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.ActivationPages;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.messages.Mail;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** The mail server is down while somebody activates an account. */
@ExtendWith(StackExtension.class)
@Isolated
class MailOutageJourneyTest {
  private static final String ADDRESS = "outage@parents.example";

  private final Stack stack;
  private final Inbox inbox;
  private final QueueTable queue;

  MailOutageJourneyTest(Stack stack) {
    this.stack = stack;
    inbox = new Inbox(stack);
    queue = new QueueTable(stack);
  }

  @Test
  void theMailGoesOutOnceTheServerIsBackUnderTheNameItHadFromTheBeginning(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_NOTIFIED);
    QueueTable.Row waiting;
    stack.mailServer().goDown();
    try {
      visitor.openOidcService().asGuardian().signIn(guardian);
      ActivationPages pages = new ActivationPages(visitor);
      pages.guardian(guardian, ADDRESS, "tournesol-bleu-7").mailIsPending();
      waiting = queue.await(ADDRESS, "WAITS", "smtp-connection");
    } finally {
      stack.mailServer().goUp();
    }
    Mail mail = inbox.awaitMail(ADDRESS, 1);
    assertThat(mail.messageId()).startsWith("<" + waiting.id() + "@");
    assertThat(mail.text()).contains("/realms/educonnect/link/").doesNotContain(guardian.login());
    assertThat(mail.html()).contains("/realms/educonnect/link/").contains("lang=\"fr\"");
    QueueTable.Row sent = queue.await(ADDRESS, "SENT", "");
    assertThat(sent.id()).isEqualTo(waiting.id());
    assertThat(sent.attempts()).isGreaterThan(1);
    assertThat(inbox.mails(ADDRESS)).hasSize(1);
  }
}
