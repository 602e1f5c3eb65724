package fr.educonnect.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProofPurposeTest {

  @Test
  void livesAsLongAsTheRulesSay() {
    assertThat(ProofPurpose.REGISTER_MOBILE.lifetime()).isEqualTo(Duration.ofMinutes(10));
    assertThat(ProofPurpose.RECOVER_PASSWORD.lifetime()).isEqualTo(Duration.ofMinutes(60));
    assertThat(ProofPurpose.VALIDATE_MAIL.lifetime()).isEqualTo(Duration.ofDays(7));
    assertThat(ProofPurpose.FREEZE.lifetime()).isEqualTo(Duration.ofDays(30));
    assertThat(ProofPurpose.CHANGE_MOBILE.lifetime()).isEqualTo(Duration.ofMinutes(10));
    assertThat(ProofPurpose.REVERT_PASSWORD.lifetime()).isEqualTo(Duration.ofDays(7));
    assertThat(ProofPurpose.REVERT_MAIL.lifetime()).isEqualTo(Duration.ofDays(7));
    assertThat(ProofPurpose.REVERT_MOBILE.lifetime()).isEqualTo(Duration.ofDays(7));
    assertThat(ProofPurpose.REVERT_FRANCECONNECT.lifetime()).isEqualTo(Duration.ofDays(7));
    assertThat(ProofPurpose.REVERT_CHILDREN.lifetime()).isEqualTo(Duration.ofDays(7));
    assertThat(ProofPurpose.JOIN_MOBILE.lifetime()).isEqualTo(Duration.ofMinutes(10));
    assertThat(ProofPurpose.UNDO_JOIN.lifetime()).isEqualTo(Duration.ofDays(30));
  }

  @Test
  void givesTriesToCodesOnly() {
    assertThat(ProofPurpose.values())
        .filteredOn(purpose -> purpose.tries() > 0)
        .containsExactly(
            ProofPurpose.REGISTER_MOBILE,
            ProofPurpose.FRANCECONNECT_MOBILE,
            ProofPurpose.CHANGE_MOBILE,
            ProofPurpose.JOIN_MOBILE)
        .allMatch(purpose -> purpose.tries() == 5)
        .allMatch(purpose -> purpose.lifetime().equals(Duration.ofMinutes(10)));
  }

  @Test
  void letsEachContactTakeBackWhatItIsToldOf() {
    assertThat(ProofPurpose.values())
        .filteredOn(ProofPurpose::isEachContacts)
        .containsExactly(
            ProofPurpose.FREEZE,
            ProofPurpose.UNLINK_FRANCECONNECT,
            ProofPurpose.UNDO_JOIN,
            ProofPurpose.REVERT_PASSWORD,
            ProofPurpose.REVERT_MAIL,
            ProofPurpose.REVERT_MOBILE,
            ProofPurpose.REVERT_FRANCECONNECT,
            ProofPurpose.REVERT_CHILDREN);
    assertThat(ProofPurpose.UNLINK_FRANCECONNECT.lifetime()).isEqualTo(Duration.ofDays(3));
  }

  @Test
  void acceptsTheFormerKeyAfterTheActiveOne() {
    ProofKey active = new ProofKey(new byte[32]);
    ProofKey former = new ProofKey(new byte[33]);
    assertThat(new ProofKeys(active, Optional.empty()).all()).containsExactly(active);
    assertThat(new ProofKeys(active, Optional.of(former)).all()).containsExactly(active, former);
  }
}
