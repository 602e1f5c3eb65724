package fr.educonnect.testing.journeys.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.RecoveryPages;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.registration.Registration;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.messages.GatewayMode;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import fr.educonnect.testing.stack.process.Wait;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text message gateway is slow, down or refusing while somebody waits for a code. */
@ExtendWith(StackExtension.class)
@Isolated
class SmsGatewayJourneyTest {
  private final Stack stack;
  private final Inbox inbox;
  private final QueueTable queue;

  SmsGatewayJourneyTest(Stack stack) {
    this.stack = stack;
    inbox = new Inbox(stack);
    queue = new QueueTable(stack);
  }

  @AfterEach
  void works() {
    stack.messageServer().setMode(GatewayMode.SUCCESS);
  }

  @ParameterizedTest
  @CsvSource({"BUSY,http-429", "ERROR,http-500"})
  void theSameCodeGoesOutOnceTheGatewayTakesIt(GatewayMode mode, String reason, Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_UNREGISTERED);
    Registration registration = atCode(mode, guardian, visitor);
    queue.await(guardian.mobile(), "WAITS", reason);
    assertThat(inbox.sms(guardian.mobile())).isEmpty();
    stack.messageServer().setMode(GatewayMode.SUCCESS);
    registration.codeFrom(inbox, guardian, 1).atBirthDates();
    assertThat(queue.await(guardian.mobile(), "SENT", "").attempts()).isGreaterThan(1);
    assertThat(inbox.sms(guardian.mobile())).hasSize(1);
  }

  @Test
  void whatMayHaveBeenSentIsNotSentAgain(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_UNREGISTERED);
    Registration registration = atCode(GatewayMode.SLOW, guardian, visitor);
    assertThat(queue.await(guardian.mobile(), "UNKNOWN", "timeout").attempts()).isEqualTo(1);
    stack.messageServer().setMode(GatewayMode.SUCCESS);
    registration.codeFrom(inbox, guardian, 1).atBirthDates();
    assertThat(inbox.sms(guardian.mobile())).hasSize(1);
  }

  @Test
  void aRefusedNumberIsNotTriedAgainAndThePageIsTheSame(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_UNREGISTERED);
    Registration registration = atCode(GatewayMode.REFUSED, guardian, visitor);
    assertThat(queue.await(guardian.mobile(), "REFUSED", "twilio-21614").attempts()).isEqualTo(1);
    assertThat(inbox.sms(guardian.mobile())).isEmpty();
    assertThat(registration.page().isVisible("#gateway-down")).isFalse();
  }

  @Test
  void everybodyIsToldAlikeThatNothingGoesOut(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_UNREGISTERED);
    atCode(GatewayMode.ERROR, guardian, visitor);
    Wait.until(
        "several tries",
        Duration.ofSeconds(60),
        () -> {
          queue.hurry();
          return queue.newest(guardian.mobile()).attempts() > 3;
        });
    try (Visitor stranger = visitor.other()) {
      Registration nobody =
          new Registration(stranger).open().identify("Nobody", "Nadia", "06 12 34 56 11");
      nobody.atCode();
      assertThat(nobody.page().isVisible("#gateway-down")).isTrue();
      nobody.check("code-gateway-down");
    }
    recoveryOffers(visitor, false);
    stack.messageServer().setMode(GatewayMode.SUCCESS);
    queue.hurry();
    inbox.awaitSms(guardian.mobile(), 1);
    try (Visitor later = visitor.other()) {
      Registration nobody =
          new Registration(later).open().identify("Nobody", "Nils", "06 12 34 56 12");
      assertThat(nobody.atCode().page().isVisible("#gateway-down")).isFalse();
    }
    recoveryOffers(visitor, true);
  }

  private static void recoveryOffers(Visitor any, boolean textMessages) {
    try (Visitor visitor = any.other()) {
      visitor.openOidcService().asGuardian();
      new RecoveryPages(visitor).openPassword();
      assertThat(visitor.page().isVisible("#channel-sms")).isEqualTo(textMessages);
      assertThat(visitor.page().isVisible("#gateway-down")).isNotEqualTo(textMessages);
      visitor.check("recover-password-gateway-" + (textMessages ? "up" : "down"));
    }
  }

  // However the gateway does, the page comes: it never waits for a message to be sent.
  private Registration atCode(GatewayMode mode, Person guardian, Visitor visitor) {
    Registration registration = new Registration(visitor).open();
    stack.messageServer().setMode(mode);
    return registration.identify(guardian).atCode();
  }
}
