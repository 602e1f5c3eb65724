package fr.educonnect.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.account.AccountEvent;
import fr.educonnect.domain.account.AccountState;
import fr.educonnect.domain.account.Profile;
import fr.educonnect.domain.account.Transitions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole table, written out: per profile, event and state before what is sent; a combination
 * that is not listed sends nothing.
 */
class NoticesTest {

  private static final Notice VALIDATE =
      new Notice(MessageKind.MAIL_VALIDATION, Audience.PENDING_MAIL);
  private static final Notice ACTIVE =
      new Notice(MessageKind.ACTIVATION_CONFIRMED, Audience.CONFIRMED_CONTACTS);
  private static final Notice ANNOUNCE =
      new Notice(MessageKind.ACTIVATION_ANNOUNCED, Audience.REGISTER_CONTACTS);
  private static final Notice CHANGED =
      new Notice(MessageKind.PASSWORD_CHANGED, Audience.CONFIRMED_CONTACTS);
  private static final Notice RESET =
      new Notice(MessageKind.PASSWORD_RESET_BY_SCHOOL, Audience.CONFIRMED_CONTACTS);
  private static final Notice LINKED =
      new Notice(MessageKind.FRANCECONNECT_LINKED, Audience.EVERY_CONFIRMED_CONTACT);
  private static final Notice UNLINKED =
      new Notice(MessageKind.FRANCECONNECT_UNLINKED, Audience.EVERY_CONFIRMED_CONTACT);
  private static final Notice REPLACED = new Notice(MessageKind.MAIL_CHANGED, Audience.FORMER_MAIL);
  private static final Notice MOBILE =
      new Notice(MessageKind.MOBILE_CHANGED, Audience.FORMER_MOBILE);
  private static final Notice NO_MAIL =
      new Notice(MessageKind.CONTACT_WITHDRAWN, Audience.WITHDRAWN_MAIL);
  private static final Notice NO_MOBILE =
      new Notice(MessageKind.CONTACT_WITHDRAWN, Audience.WITHDRAWN_MOBILE);
  private static final Notice NO_PASSWORD =
      new Notice(MessageKind.PASSWORD_WITHDRAWN, Audience.EVERY_CONFIRMED_CONTACT);

  private static final Map<String, Set<Notice>> GUARDIANS =
      table(
          "SUBMIT_ACTIVATION NOTIFIED", Set.of(VALIDATE),
          "SUBMIT_ACTIVATION ACTIVATING", Set.of(VALIDATE),
          "CORRECT_MAIL ACTIVATING", Set.of(VALIDATE),
          "RESEND_ACTIVATION_MAIL ACTIVATING", Set.of(VALIDATE),
          "VALIDATE_MAIL ACTIVATING", Set.of(ACTIVE, ANNOUNCE),
          "VALIDATE_MAIL ACTIVE", Set.of(REPLACED),
          "SELF_REGISTER NOT_NOTIFIED", Set.of(ACTIVE, ANNOUNCE),
          "SELF_REGISTER NOTIFIED", Set.of(ACTIVE, ANNOUNCE),
          "SELF_REGISTER ACTIVATING", Set.of(ACTIVE, ANNOUNCE),
          "LINK_FRANCECONNECT NOT_NOTIFIED", Set.of(ACTIVE, ANNOUNCE),
          "LINK_FRANCECONNECT NOTIFIED", Set.of(ACTIVE, ANNOUNCE),
          "LINK_FRANCECONNECT ACTIVATING", Set.of(ACTIVE, ANNOUNCE),
          "LINK_FRANCECONNECT ACTIVE", Set.of(LINKED),
          "UNLINK_FRANCECONNECT ACTIVE", Set.of(UNLINKED),
          "REVERT_FRANCECONNECT ACTIVE", Set.of(LINKED),
          "TRANSITION_ATEN NOT_NOTIFIED", Set.of(ACTIVE, ANNOUNCE),
          "TRANSITION_ATEN NOTIFIED", Set.of(ACTIVE, ANNOUNCE),
          "TRANSITION_ATEN ACTIVATING", Set.of(ACTIVE, ANNOUNCE),
          "TRANSITION_ENT NOT_NOTIFIED", Set.of(ACTIVE, ANNOUNCE),
          "TRANSITION_ENT NOTIFIED", Set.of(ACTIVE, ANNOUNCE),
          "TRANSITION_ENT ACTIVATING", Set.of(ACTIVE, ANNOUNCE),
          "CHOOSE_PASSWORD ACTIVE", Set.of(CHANGED),
          "CHANGE_MAIL ACTIVE", Set.of(VALIDATE),
          "CHANGE_MOBILE ACTIVE", Set.of(MOBILE),
          "REVERT_MAIL ACTIVE", Set.of(NO_MAIL),
          "REVERT_MOBILE ACTIVE", Set.of(NO_MOBILE),
          "REVERT_PASSWORD ACTIVE", Set.of(NO_PASSWORD),
          "RESET_PASSWORD ACTIVE", Set.of(RESET),
          "NOTIFY_WITH_RESET ACTIVE", Set.of(RESET));

  private static final Map<String, Set<Notice>> STUDENTS =
      table(
          "SUBMIT_ACTIVATION NOTIFIED", Set.of(ACTIVE, VALIDATE),
          "VALIDATE_MAIL ACTIVE", Set.of(REPLACED),
          "TRANSITION_ATEN NOT_NOTIFIED", Set.of(ACTIVE),
          "TRANSITION_ATEN NOTIFIED", Set.of(ACTIVE),
          "TRANSITION_ENT NOT_NOTIFIED", Set.of(ACTIVE),
          "TRANSITION_ENT NOTIFIED", Set.of(ACTIVE),
          "CHOOSE_PASSWORD ACTIVE", Set.of(CHANGED),
          "CHANGE_MAIL ACTIVE", Set.of(VALIDATE),
          "REVERT_MAIL ACTIVE", Set.of(NO_MAIL),
          "REVERT_PASSWORD ACTIVE", Set.of(NO_PASSWORD),
          "RESET_PASSWORD ACTIVE", Set.of(RESET),
          "NOTIFY_WITH_RESET ACTIVE", Set.of(RESET),
          "TROUBLESHOOT_RESET ACTIVE", Set.of(RESET));

  @ParameterizedTest
  @EnumSource(Profile.class)
  void everyProfileStateAndEvent(Profile profile) {
    Map<String, Set<Notice>> expected = profile == Profile.GUARDIAN ? GUARDIANS : STUDENTS;
    Map<String, Set<Notice>> found =
        Arrays.stream(AccountEvent.values())
            .flatMap(event -> Arrays.stream(AccountState.values()).map(s -> List.of(event, s)))
            .filter(cell -> !of(profile, cell).isEmpty())
            .collect(
                Collectors.toMap(cell -> cell.get(0) + " " + cell.get(1), c -> of(profile, c)));
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(AccountEvent.class)
  void everyActivationOfAGuardianIsAnnouncedToTheRegistersContacts(AccountEvent event) {
    for (AccountState from : AccountState.values()) {
      boolean activates =
          Transitions.of(Profile.GUARDIAN, from, event)
              .filter(transition -> transition.activates(from))
              .isPresent();
      assertThat(Notices.of(Profile.GUARDIAN, from, event).contains(ANNOUNCE))
          .as("%s in %s", event, from)
          .isEqualTo(activates);
    }
  }

  private static Set<Notice> of(Profile profile, List<? extends Enum<?>> cell) {
    return Notices.of(profile, (AccountState) cell.get(1), (AccountEvent) cell.get(0));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Set<Notice>> table(Object... cells) {
    return Stream.iterate(0, i -> i + 2)
        .limit(cells.length / 2)
        .collect(Collectors.toMap(i -> (String) cells[i], i -> (Set<Notice>) cells[i + 1]));
  }
}
