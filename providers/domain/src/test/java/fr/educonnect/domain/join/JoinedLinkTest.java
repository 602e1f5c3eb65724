package fr.educonnect.domain.join;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.link.LinkStatus;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedLinkTest {

  private static final Instant EARLY = Instant.parse("2026-09-01T10:00:00Z");
  private static final Instant LATE = Instant.parse("2026-10-01T10:00:00Z");

  /** Every pair of statuses, decided in either order or at the same moment. */
  @ParameterizedTest
  @CsvSource({
    "PROPOSED, PROPOSED, -, PROPOSED",
    "PROPOSED, CONFIRMED, -, CONFIRMED",
    "PROPOSED, REPORTED, -, REPORTED",
    "CONFIRMED, PROPOSED, -, CONFIRMED",
    "REPORTED, PROPOSED, -, REPORTED",
    "CONFIRMED, CONFIRMED, other later, CONFIRMED",
    "REPORTED, REPORTED, other later, REPORTED",
    "CONFIRMED, REPORTED, other later, REPORTED",
    "CONFIRMED, REPORTED, other earlier, CONFIRMED",
    "CONFIRMED, REPORTED, same, REPORTED",
    "REPORTED, CONFIRMED, other later, CONFIRMED",
    "REPORTED, CONFIRMED, other earlier, REPORTED",
    "REPORTED, CONFIRMED, same, REPORTED"
  })
  void theLaterDecisionCounts(LinkStatus kept, LinkStatus other, String when, LinkStatus both) {
    Instant ofKept = when.equals("other earlier") ? LATE : EARLY;
    Instant ofOther = when.equals("other later") ? LATE : EARLY;
    JoinedLink merged = link(kept, ofKept, true).with(link(other, ofOther, true));
    assertThat(merged.status()).isEqualTo(both);
    assertThat(merged.decidedAt().isPresent()).isEqualTo(both != LinkStatus.PROPOSED);
  }

  @Test
  void theRegistersCarryItIfTheyCarryEither() {
    JoinedLink lost = link(LinkStatus.CONFIRMED, EARLY, false);
    JoinedLink proposed = link(LinkStatus.PROPOSED, EARLY, true);
    assertThat(lost.with(proposed)).isEqualTo(link(LinkStatus.CONFIRMED, EARLY, true));
    assertThat(proposed.with(lost)).isEqualTo(link(LinkStatus.CONFIRMED, EARLY, true));
    assertThat(lost.with(lost).inRegister()).isFalse();
  }

  @Test
  void whatASchoolWasToldIsNotForgotten() {
    JoinedLink told =
        new JoinedLink(LinkStatus.PROPOSED, Optional.empty(), true, Optional.of(EARLY));
    assertThat(link(LinkStatus.CONFIRMED, LATE, true).with(told).reportedAt()).contains(EARLY);
  }

  @Test
  void whatWasNeverActiveSettlesNothing() {
    assertThat(link(LinkStatus.CONFIRMED, EARLY, true).takenOver(false))
        .isEqualTo(new JoinedLink(LinkStatus.PROPOSED, Optional.empty(), true, Optional.empty()));
    JoinedLink confirmed = link(LinkStatus.CONFIRMED, EARLY, true);
    assertThat(confirmed.takenOver(true)).isEqualTo(confirmed);
  }

  private static JoinedLink link(LinkStatus status, Instant at, boolean inRegister) {
    Optional<Instant> decided = status == LinkStatus.PROPOSED ? Optional.empty() : Optional.of(at);
    Optional<Instant> reported = status == LinkStatus.REPORTED ? decided : Optional.empty();
    return new JoinedLink(status, decided, inRegister, reported);
  }
}
