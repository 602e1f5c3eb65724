package fr.educonnect.testing.journeys.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.process.Wait;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** The directory's database is gone for a while; the server's own is not. */
@ExtendWith(StackExtension.class)
@Isolated
class DirectoryOutageTest {
  private final Stack stack;

  DirectoryOutageTest(Stack stack) {
    this.stack = stack;
  }

  @Test
  void aPageSaysSoAndTheSameBrowserSignsInAfterwards(Visitor visitor) {
    Person guardian = stack.people().roles().get("guardianActive");
    visitor.openOidcService().asGuardian();
    stack.databases().cutDirectory();
    try {
      visitor.signIn(guardian);
      assertThat(visitor.page().isVisible("#sign-in-outage")).isTrue();
      visitor.check("sign-in-outage");
    } finally {
      stack.databases().restoreDirectory();
    }
    visitor.page().click("#sign-in-again");
    Wait.until(
        "sign-in after the outage", Duration.ofSeconds(60), () -> signsIn(visitor, guardian));
    assertThat(visitor.received()).contains(guardian.lastName());
  }

  private static boolean signsIn(Visitor visitor, Person guardian) {
    if (visitor.page().isVisible("#sign-in-again")) {
      visitor.page().click("#sign-in-again");
    }
    visitor.isAskedToSignIn().signIn(guardian);
    return !visitor.page().isVisible("#sign-in-outage");
  }
}
