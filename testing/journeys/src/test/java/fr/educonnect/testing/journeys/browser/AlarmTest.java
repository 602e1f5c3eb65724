package fr.educonnect.testing.journeys.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.PlaywrightException;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Stack;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What would wait for a browser for ever ends. */
@ExtendWith(StackExtension.class)
class AlarmTest {
  private static final String NEVER = "new Promise(() => {})";

  private final Stack stack;

  AlarmTest(Stack stack) {
    this.stack = stack;
  }

  @Test
  void endsACallThatHasNoLimitOfItsOwn() {
    Chromium chromium = Chromium.start(Duration.ofSeconds(1));
    assertThatThrownBy(() -> chromium.visitor(stack.addresses()).page().evaluate(NEVER))
        .isInstanceOf(PlaywrightException.class);
  }
}
