package fr.educonnect.directory.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FailureSubjectsTest {

  private static final FailureSubjects SUBJECTS = new FailureSubjects(new byte[32]);

  @Test
  void takesAnIpv6NetworkAsOneAddress() {
    assertThat(SUBJECTS.address("2001:db8:1:2::1"))
        .isEqualTo(SUBJECTS.address("2001:db8:1:2:ffff::2"))
        .isNotEqualTo(SUBJECTS.address("2001:db8:1:3::1"));
  }

  @Test
  void takesAnIpv4AddressAlone() {
    assertThat(SUBJECTS.address("192.0.2.1")).isNotEqualTo(SUBJECTS.address("192.0.2.2"));
    assertThat(SUBJECTS.address("::ffff:192.0.2.1"))
        .isNotEqualTo(SUBJECTS.address("::ffff:192.0.2.2"));
  }

  @Test
  void takesAnyOtherTextAsItIs() {
    assertThat(SUBJECTS.address("unix:")).isNotEqualTo(SUBJECTS.address("unix:1"));
  }

  @Test
  void aKnownDeviceAnswersForItselfAlone() {
    SignInSubjects tried =
        new SignInSubjects(
            SUBJECTS.identifier("a"), SUBJECTS.address("b"), Optional.of(SUBJECTS.device("c")));
    assertThat(tried.against(true)).containsExactly(SUBJECTS.device("c"));
    assertThat(tried.against(false))
        .containsExactly(SUBJECTS.identifier("a"), SUBJECTS.address("b"));
    assertThat(tried.clearedBySuccess())
        .containsExactly(SUBJECTS.identifier("a"), SUBJECTS.device("c"));
    SignInSubjects bare = new SignInSubjects(tried.identifier(), tried.address(), Optional.empty());
    assertThat(bare.against(true)).isEqualTo(bare.against(false)).isEqualTo(bare.all());
  }

  @Test
  void refusesAShortKey() {
    assertThatThrownBy(() -> new FailureSubjects(new byte[31]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesLimitsThatDoNotHold() {
    Duration minute = Duration.ofMinutes(1);
    assertThatThrownBy(() -> new FailureLimit(0, minute, minute, minute))
        .hasMessageContaining("threshold");
    assertThatThrownBy(() -> new FailureLimit(1, minute, minute, Duration.ofSeconds(59)))
        .hasMessageContaining("lock");
    assertThatThrownBy(() -> new FailureLimit(1, minute, Duration.ZERO, minute))
        .hasMessageContaining("lock");
    assertThatThrownBy(() -> new FailureLimit(1, minute, minute, Duration.ofMinutes(2)))
        .hasMessageContaining("window");
  }
}
