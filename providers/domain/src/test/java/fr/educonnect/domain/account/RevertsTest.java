package fr.educonnect.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.message.Notice;
import fr.educonnect.domain.message.Notices;
import fr.educonnect.domain.proof.ProofPurpose;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be taken back, and by which link. */
class RevertsTest {

  @ParameterizedTest
  @EnumSource(AccountEvent.class)
  void aLinkLeadsFromWhatWasDoneToWhatUndoesIt(AccountEvent event) {
    Optional<AccountEvent> undone = Reverts.link(event).flatMap(Reverts::event);
    assertThat(undone)
        .isEqualTo(
            switch (event) {
              case CHOOSE_PASSWORD -> Optional.of(AccountEvent.REVERT_PASSWORD);
              case VALIDATE_MAIL -> Optional.of(AccountEvent.REVERT_MAIL);
              case CHANGE_MOBILE -> Optional.of(AccountEvent.REVERT_MOBILE);
              case UNLINK_FRANCECONNECT -> Optional.of(AccountEvent.REVERT_FRANCECONNECT);
              default -> Optional.empty();
            });
  }

  @ParameterizedTest
  @EnumSource(AccountEvent.class)
  void whatCanBeTakenBackIsTold(AccountEvent event) {
    if (Reverts.link(event).isPresent()) {
      Set<Notice> told = Notices.of(Profile.GUARDIAN, AccountState.ACTIVE, event);
      assertThat(told).as("%s", event).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(ProofPurpose.class)
  void aRevertOvertakesEveryLinkThatCouldUndoIt(ProofPurpose purpose) {
    boolean overtaken =
        switch (purpose) {
          case VALIDATE_MAIL,
              RECOVER_PASSWORD,
              REVERT_PASSWORD,
              REVERT_MAIL,
              REVERT_MOBILE,
              REVERT_FRANCECONNECT ->
              true;
          case REGISTER_MOBILE,
              FRANCECONNECT_MOBILE,
              CHANGE_MOBILE,
              JOIN_MOBILE,
              FREEZE,
              UNLINK_FRANCECONNECT,
              UNDO_JOIN,
              REVERT_CHILDREN ->
              false;
        };
    assertThat(Reverts.overtaken().contains(purpose)).isEqualTo(overtaken);
  }

  @Test
  void aRevertIsPossibleInAnActiveAccountOnly() {
    for (ProofPurpose purpose : Reverts.purposes()) {
      AccountEvent event = Reverts.event(purpose).orElseThrow();
      assertThat(Arrays.stream(AccountState.values()))
          .filteredOn(state -> Transitions.of(Profile.GUARDIAN, state, event).isPresent())
          .containsExactly(AccountState.ACTIVE);
    }
  }
}
