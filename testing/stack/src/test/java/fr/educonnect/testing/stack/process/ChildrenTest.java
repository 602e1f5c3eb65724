package fr.educonnect.testing.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed run leaves behind is found by the next one. */
class ChildrenTest {
  @TempDir private Path folder;

  private Path register() {
    return folder.resolve("processes");
  }

  @Test
  void endsWhatAnEarlierRunLeftRunning() throws IOException {
    Process left = sleeper();
    new Children(register()).add(left.toHandle());

    assertThat(new Children(register()).endLeftovers()).isEqualTo(1);
    Wait.until("end of the process", Duration.ofSeconds(10), () -> !left.isAlive());
    assertThat(new Children(register()).endLeftovers()).isZero();
  }

  @Test
  void leavesAloneAProcessThatOnlyGotTheNumberOfAnEarlierOne() throws IOException {
    Process other = sleeper();
    Child earlier = new Child(other.pid(), Child.of(other.toHandle()).startedAt() - 60_000);
    assertThat(earlier.find()).isEmpty();
    assertThat(Child.parse(Child.of(other.toHandle()).line().strip()).find()).isPresent();
    other.destroyForcibly();
  }

  @Test
  void takesNothingMoreOnceItIsClosed() throws IOException {
    Children children = new Children(register());
    children.close();
    Process late = sleeper();
    assertThatIllegalStateException().isThrownBy(() -> children.add(late.toHandle()));
    assertThat(late.isAlive()).isFalse();
  }

  private static Process sleeper() throws IOException {
    return new ProcessBuilder("sleep", "60").start();
  }
}
