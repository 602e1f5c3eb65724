package fr.educonnect.domain.contact;

import static fr.educonnect.domain.contact.ContactQuestion.Kind.CHANGED;
import static fr.educonnect.domain.contact.ContactQuestion.Kind.UNCONFIRMED;
import static fr.educonnect.domain.message.Channel.MAIL;
import static fr.educonnect.domain.message.Channel.SMS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.contact.ContactQuestions.Own;
import fr.educonnect.domain.message.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContactQuestionsTest {

  private static final Duration MONTH = Duration.ofDays(30);
  private static final Instant ACTIVATED = Instant.parse("2026-09-01T10:00:00Z");
  private static final Instant SOON = ACTIVATED.plus(Duration.ofDays(29));
  private static final Instant LATE = ACTIVATED.plus(MONTH);
  private static final Optional<String> NONE = Optional.empty();
  private static final Optional<Instant> BEFORE = Optional.of(ACTIVATED.minusSeconds(1));
  private static final Optional<Instant> AFTER = Optional.of(ACTIVATED.plusSeconds(1));
  private static final Optional<Instant> LATER = Optional.of(ACTIVATED.plusSeconds(2));

  @ParameterizedTest
  @EnumSource(Channel.class)
  void aChangeThatDiffersIsAskedAboutAtOnce(Channel channel) {
    assertThat(ask(own("a"), SOON, contact(1, channel, "b", AFTER)))
        .containsExactly(new ContactQuestion(channel, CHANGED, Optional.of("b")));
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void whatIsAsItWasOrRefusedOrTheSameIsNot(Channel channel) {
    assertThat(ask(own("a"), LATE, contact(1, channel, "b", Optional.empty()))).isEmpty();
    assertThat(ask(own("a"), LATE, contact(1, channel, "b", BEFORE))).isEmpty();
    assertThat(ask(own("a"), LATE, contact(1, channel, "A", AFTER))).isEmpty();
    assertThat(ask(own("a"), LATE, new RegisterContact(1, channel, "b", AFTER, true))).isEmpty();
  }

  @Test
  void aRecordThatStillHasTheAccountsOwnSaysNothingAgainstIt() {
    RegisterContact same = contact(1, SMS, "a", AFTER);
    RegisterContact beside = contact(1, SMS, "b", AFTER);
    assertThat(ask(own("a"), SOON, same, beside)).isEmpty();
    assertThat(ask(own("a"), SOON, same, contact(2, SMS, "b", AFTER))).hasSize(1);
  }

  @Test
  void whatAwaitsItsValidationIsChosenAlready() {
    Own choosing = new Own(Optional.of("a"), Optional.of("a"), Optional.of("b"), ACTIVATED, false);
    assertThat(ask(choosing, SOON, contact(1, MAIL, "B", AFTER))).isEmpty();
    assertThat(ask(choosing, SOON, contact(1, MAIL, "c", AFTER))).hasSize(1);
  }

  @Test
  void ofSeveralChangesTheLastOneIsAskedAbout() {
    assertThat(ask(own("a"), SOON, contact(1, MAIL, "c", AFTER), contact(2, MAIL, "b", LATER)))
        .containsExactly(new ContactQuestion(MAIL, CHANGED, Optional.of("b")));
  }

  @Test
  void whatTheAccountLacksIsRemindedOfAfterAWhileUnlessSwitchedOff() {
    Own bare = new Own(Optional.empty(), Optional.empty(), NONE, ACTIVATED, false);
    Own quiet = new Own(Optional.empty(), Optional.empty(), NONE, ACTIVATED, true);
    RegisterContact known = contact(1, SMS, "b", Optional.empty());
    assertThat(ask(bare, SOON, known)).isEmpty();
    assertThat(ask(bare, LATE, known))
        .containsExactly(
            new ContactQuestion(MAIL, UNCONFIRMED, Optional.empty()),
            new ContactQuestion(SMS, UNCONFIRMED, Optional.of("b")));
    assertThat(ask(quiet, LATE, known)).isEmpty();
    assertThat(ask(quiet, LATE, contact(1, SMS, "b", AFTER)))
        .as("a change all the same")
        .hasSize(1);
    assertThat(ask(own("a"), LATE)).isEmpty();
  }

  @Test
  void whatWasRefusedIsNotProposedWithTheReminder() {
    Own bare = new Own(Optional.of("a"), Optional.empty(), NONE, ACTIVATED, false);
    assertThat(ask(bare, LATE, new RegisterContact(1, SMS, "b", AFTER, true)))
        .containsExactly(new ContactQuestion(SMS, UNCONFIRMED, Optional.empty()));
  }

  private static List<ContactQuestion> ask(Own own, Instant now, RegisterContact... registers) {
    return ContactQuestions.of(own, List.of(registers), MONTH, now);
  }

  private static Own own(String both) {
    return new Own(Optional.of(both), Optional.of(both), NONE, ACTIVATED, false);
  }

  private static RegisterContact contact(
      long record, Channel channel, String value, Optional<Instant> changedAt) {
    return new RegisterContact(record, channel, value, changedAt, false);
  }
}
