package fr.educonnect.importjobs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.importjobs.command.ExitCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred families with two accounts each, of which a complet takes some away. */
class RemovalGuardTest {

  @TempDir private Path root;
  private Workplace place;
  private SmallAcademy academy;

  @BeforeEach
  void begin() {
    place = new Workplace(root, "  \"16\":\n    second: {}\n");
    academy = new SmallAcademy(100);
    academy.deliver(place, "2026-11-20");
    assertThat(place.runImport()).as(place.out() + place.err()).isZero();
  }

  @Test
  void elevenPercentWaitForAHuman() {
    String before = place.dump();
    Path manifest = deliverWithout(11);

    assertThat(place.runImport()).isEqualTo(ExitCode.STOPPED.code());
    assertThat(place.out())
        .contains("REMOVAL_GUARD: 22 of 200 accounts would leave, more than 10 %");
    assertThat(place.dump()).isEqualTo(before);
    assertThat(manifest).exists();

    assertThat(place.runImport("--accept-removals")).as(place.out()).isZero();
    assertThat(left()).containsExactly("22");
  }

  @Test
  void tenPercentPass() {
    deliverWithout(10);

    assertThat(place.runImport()).as(place.out()).isZero();
    assertThat(left()).containsExactly("20");
  }

  @Test
  void theThresholdIsASetting() {
    place.settings("", "  \"16\":\n    second: {removalThreshold: 0.02}\n");
    deliverWithout(3);

    assertThat(place.runImport()).isEqualTo(ExitCode.STOPPED.code());
  }

  private Path deliverWithout(int families) {
    for (int n = 1; n <= families; n++) {
      academy.removeFamily(n);
    }
    return academy.deliver(place, "2026-11-21");
  }

  private List<String> left() {
    return DirectoryDump.query(
        place.jdbcUrl(), "select count(*) from account where left_on = '2026-11-21'");
  }
}
