package fr.educonnect.directory.staff.action;

import static fr.educonnect.directory.staff.TestSchool.SCHOOL;
import static fr.educonnect.directory.staff.TestSchool.guardian;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.message.MessageQueue;
import fr.educonnect.directory.message.QueuedMessage;
import fr.educonnect.directory.staff.TestSchool;
import fr.educonnect.directory.staff.sheet.ShownPassword;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.account.StaffAction;
import fr.educonnect.domain.password.ProvisionalPassword;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NotificationMailsTest {

  private static final long ACCOUNT = guardian(0);

  private final TestSchool school = new TestSchool();
  private final MessageQueue queue = new MessageQueue(school.pool);
  private final NotificationMails mails = school.staff.notificationMails();

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void notifiesWhenTheMailServerHasTheMail() {
    QueuedMessage message = queued(StaffAction.NOTIFY);
    NotificationMail mail = mails.prepare(message).orElseThrow();
    assertThat(mail.school().name()).isEqualTo("Collège Jean Moulin, Toulouse");
    assertThat(mail.students()).hasSize(3);
    assertThat(ProvisionalPassword.isWellFormed(mail.password().orElseThrow())).isTrue();
    assertThat(school.state(ACCOUNT)).isEqualTo("NOT_NOTIFIED");
    assertThat(mails.accepted(message, mail)).isTrue();
    assertThat(school.state(ACCOUNT)).isEqualTo("NOTIFIED+");
    assertThat(shown().clear()).isEqualTo(mail.password());
    assertThat(outcome()).isEqualTo("SENT");
  }

  @Test
  void carriesTheSamePasswordWhenItIsSentOnceMore() {
    QueuedMessage message = queued(StaffAction.NOTIFY);
    Optional<String> password = mails.prepare(message).orElseThrow().password();
    school.execute("update message set leased_until = now()");
    QueuedMessage again = queue.claim(1, Duration.ofMinutes(1)).get(0);
    assertThat(mails.prepare(again).orElseThrow().password()).isEqualTo(password);
    QueuedMessage other = queued(StaffAction.NOTIFY);
    assertThat(mails.prepare(other).orElseThrow().password()).isNotEqualTo(password);
  }

  @Test
  void tellsThePasswordThatThereIsWhereNoneIsReset() {
    school.notified(ACCOUNT, "ABCDEFG2", 1);
    QueuedMessage message = queued(StaffAction.NOTIFY);
    NotificationMail mail = mails.prepare(message).orElseThrow();
    assertThat(mail.password()).contains("ABCDEFG2");
    assertThat(mails.accepted(message, mail)).isTrue();
    assertThat(shown().clear()).contains("ABCDEFG2");
  }

  @Test
  void replacesThePasswordOnlyWhenTheMailIsTaken() {
    school.notified(ACCOUNT, "ABCDEFG2", 1);
    QueuedMessage message = queued(StaffAction.NOTIFY_WITH_RESET);
    NotificationMail mail = mails.prepare(message).orElseThrow();
    assertThat(mail.password().orElseThrow()).isNotEqualTo("ABCDEFG2");
    assertThat(shown().clear()).contains("ABCDEFG2");
    assertThat(mails.accepted(message, mail)).isTrue();
    assertThat(shown().clear()).isEqualTo(mail.password());
  }

  @Test
  void tellsNoPasswordThatThePersonChose() {
    school.active(ACCOUNT);
    NotificationMail mail = mails.prepare(queued(StaffAction.NOTIFY)).orElseThrow();
    assertThat(mail.password()).isEmpty();
    assertThat(mail.franceConnectOnly()).isFalse();
  }

  @Test
  void hasNothingToSayAfterAnActivation() {
    QueuedMessage message = queued(StaffAction.NOTIFY_WITH_RESET);
    school.active(ACCOUNT);
    school.set(ACCOUNT, "activated_at = now() + interval '1 second'");
    assertThat(mails.prepare(message)).isEmpty();
  }

  @Test
  void leavesAnActivationOfTheSameMomentAlone() {
    QueuedMessage message = queued(StaffAction.NOTIFY);
    NotificationMail mail = mails.prepare(message).orElseThrow();
    school.active(ACCOUNT);
    assertThat(mails.accepted(message, mail)).isFalse();
    assertThat(school.state(ACCOUNT)).isEqualTo("ACTIVE");
    assertThat(outcome()).isEqualTo("-");
  }

  @Test
  void givesAFirstPasswordAnewAfterTheThreeMonths() {
    school.notified(ACCOUNT, "ABCDEFG2", 4);
    QueuedMessage message = queued(StaffAction.NOTIFY);
    NotificationMail mail = mails.prepare(message).orElseThrow();
    assertThat(mail.password().orElseThrow()).isNotEqualTo("ABCDEFG2");
    assertThat(mails.accepted(message, mail)).isTrue();
    assertThat(school.state(ACCOUNT)).isEqualTo("NOTIFIED+");
  }

  @Test
  void writesToNobodyWhoLeftTheSchool() {
    QueuedMessage message = queued(StaffAction.NOTIFY);
    school.execute("update enrolment set left_on = current_date");
    assertThat(mails.prepare(message)).isEmpty();
  }

  private QueuedMessage queued(StaffAction action) {
    StaffOrder order =
        StaffOrder.one(action, Profile.GUARDIAN, TestSchool.by(SCHOOL))
            .forSeveral()
            .withActive()
            .throughMail();
    assertThat(school.staff.actions().apply(ACCOUNT, order).result())
        .isEqualTo(ActionResult.QUEUED);
    return queue.claim(1, Duration.ofMinutes(1)).get(0);
  }

  private ShownPassword shown() {
    return school.staff.sheets().read(SCHOOL, Profile.GUARDIAN, List.of(ACCOUNT)).get(0).password();
  }

  private String outcome() {
    return school.rows("select outcome from message").get(0);
  }
}
