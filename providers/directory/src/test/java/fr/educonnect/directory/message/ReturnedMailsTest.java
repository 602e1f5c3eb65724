package fr.educonnect.directory.message;

import static fr.educonnect.directory.staff.TestSchool.SCHOOL;
import static fr.educonnect.directory.staff.TestSchool.guardian;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.educonnect.directory.message.ReturnedMails.Heard;
import fr.educonnect.directory.staff.TestSchool;
import fr.educonnect.directory.staff.roster.NotificationState;
import fr.educonnect.directory.staff.roster.RosterRow.Sending;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnedMailsTest {

  private static final Optional<String> NO_SUCH_MAILBOX = Optional.of("5.1.1");

  private final TestSchool school = new TestSchool();
  private final ReturnedMails mails = new ReturnedMails(school.pool);
  private final UUID id = UUID.randomUUID();

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void aMailThatCameBackIsRejectedForTheSchool() {
    message("MAIL", "'SENT'");
    assertThat(sending()).isEqualTo(Sending.SENT);
    assertThat(mails.hear(id, NO_SUCH_MAILBOX)).isEqualTo(Heard.REFUSED);
    assertThat(sending()).isEqualTo(Sending.REJECTED);
    assertThat(mails.hear(id, NO_SUCH_MAILBOX)).isEqualTo(Heard.NOTHING_NEW);
    assertThat(school.rows("select outcome, reason from message"))
        .containsExactly("REFUSED returned-5.1.1");
  }

  @Test
  void oneThatMayStillArriveChangesNothing() {
    message("MAIL", "'SENT'");
    assertThat(mails.hear(id, Optional.empty())).isEqualTo(Heard.NOTHING_NEW);
    assertThat(sending()).isEqualTo(Sending.SENT);
  }

  @Test
  void oneThatIsBeingSentIsToBeToldAgain() {
    message("MAIL", "null");
    assertThat(mails.hear(id, NO_SUCH_MAILBOX)).isEqualTo(Heard.TOO_EARLY);
    assertThat(sending()).isEqualTo(Sending.WAITING);
  }

  @Test
  void howItEndedOtherwiseStaysTold() {
    message("MAIL", "'UNKNOWN'");
    assertThat(mails.hear(id, NO_SUCH_MAILBOX)).isEqualTo(Heard.NOTHING_NEW);
    assertThat(school.rows("select outcome from message")).containsExactly("UNKNOWN");
  }

  @Test
  void whatIsNoMailOfOursIsNotHeard() {
    message("SMS", "'SENT'");
    assertThat(mails.hear(id, NO_SUCH_MAILBOX)).isEqualTo(Heard.UNKNOWN);
    assertThat(mails.hear(UUID.randomUUID(), NO_SUCH_MAILBOX)).isEqualTo(Heard.UNKNOWN);
    assertThat(school.rows("select outcome from message")).containsExactly("SENT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.2.2", "5.1", "5.1.1 a@b.example"})
  void onlyTheCodeOfAFailureForGoodIsKept(String status) {
    message("MAIL", "'SENT'");
    assertThatThrownBy(() -> mails.hear(id, Optional.of(status)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Sending sending() {
    return school.pool.read(c -> NotificationState.read(c, SCHOOL, guardian(0))).sending();
  }

  private void message(String channel, String outcome) {
    school.execute(
        """
        insert into message (id, kind, channel, realm, locale, destination, account_id,
          useful_until, ended_at, outcome)
        select '%s', 'NOTIFICATION', '%s', 'r', 'fr', 'G0@example.org', guardian(0), now(),
          case when o is not null then now() end, o
        from (select %s::text as o) x
        """
            .formatted(id, channel, outcome));
  }
}
