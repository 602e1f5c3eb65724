package fr.educonnect.directory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.Together;
import fr.educonnect.directory.limit.Subject;
import fr.educonnect.directory.limit.SubjectKind;
import fr.educonnect.directory.limit.Subjects;
import fr.educonnect.directory.pool.DirectoryPool;
import fr.educonnect.directory.proof.Rows;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JourneyStepsTest {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final JourneyStep CODE = new JourneyStep("registration", "code");
  private static final JourneyStep PASSWORD = new JourneyStep("registration", "password");

  private DirectoryPool pool;
  private JourneySteps steps;
  private Rows rows;

  @BeforeEach
  void open() {
    pool = TestAccounts.pool(TestDirectory.url());
    steps = new JourneySteps(pool);
    rows = new Rows(pool);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void keepsTheLastStepOfATab() {
    steps.enter(tab("a"), CODE);
    steps.enter(tab("a"), PASSWORD);
    later();
    assertThat(steps.takeAbandoned(HOUR, 10)).containsExactly(PASSWORD);
    assertThat(steps.takeAbandoned(HOUR, 10)).isEmpty();
  }

  @Test
  void forgetsWhoeverWentOnOrLeft() {
    steps.enter(tab("a"), CODE);
    later();
    steps.enter(tab("a"), PASSWORD);
    steps.enter(tab("b"), CODE);
    steps.leave(tab("b"));
    assertThat(steps.takeAbandoned(HOUR, 10)).isEmpty();
  }

  @Test
  void givesEachToOneOfManyTakers() {
    for (int i = 0; i < 40; i++) {
      steps.enter(tab("t" + i), CODE);
    }
    later();
    List<List<JourneyStep>> taken = Together.run(8, 20, i -> steps.takeAbandoned(HOUR, 5));
    int total = taken.stream().mapToInt(List::size).sum() + steps.takeAbandoned(HOUR, 100).size();
    assertThat(total).isEqualTo(40);
  }

  private void later() {
    rows.run("update journey_step set since = since - interval '2 h'");
  }

  private static Subject tab(String id) {
    return new Subjects(new byte[32]).of(SubjectKind.TAB, id);
  }
}
