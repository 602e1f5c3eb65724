package fr.educonnect.testing.journeys.states;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.domain.account.Profile;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The link went to somebody else's mail box: whoever opens it there gains nothing. */
@ExtendWith(StackExtension.class)
@Isolated
class MistypedMailTest {

  /** Who wrote the wrong address. */
  enum Writer {
    AT_THE_ACTIVATION,
    AS_A_CORRECTION,
    STAFF
  }

  private final Stack stack;
  private Subject account;
  private Scene scene;

  MistypedMailTest(Stack stack) {
    this.stack = stack;
  }

  @BeforeEach
  void takeAccount() {
    account = new Subject(stack, stack.take(Spare.GUARDIAN_UNTOUCHED), Profile.GUARDIAN);
    scene = new Scene(stack, account);
  }

  @ParameterizedTest
  @EnumSource(Writer.class)
  void aStrangerWhoOpensTheLinkGainsNothing(Writer writer) {
    String link = send(writer);
    scene.begin();
    Tab stranger = new Tab(stack).get(link);
    assertThat(stranger.page()).isEqualTo("link-mail");
    assertThat(account.personal().filter(stranger.body()::contains)).isEmpty();
    assertThat(stranger.post(link, Map.of()).page()).isEqualTo("link-mail refused");
    Person other = stack.people().roles().get("guardianActive");
    assertThat(prove(stranger, link, other.login(), other.password()))
        .isEqualTo("link-mail refused");
    assertThat(prove(stranger, link, account.person().login(), "ABCD2345"))
        .isEqualTo("link-mail refused");
    assertThat(stranger.open(Profile.GUARDIAN).page()).isEqualTo("login");
    assertThat(account.state()).isEqualTo("ACTIVATING");
    assertThat(scene.traces().messages()).isEqualTo("-");
  }

  @Test
  void whatStaffCorrectedIsProvedInTheGuardiansOwnBrowserToo() {
    String link = send(Writer.STAFF);
    Tab guardian = scene.tab();
    assertThat(guardian.get(link).post(link, Map.of()).page()).isEqualTo("link-mail refused");
    assertThat(account.state()).isEqualTo("ACTIVATING");
    assertThat(prove(guardian, link, account.person().login(), Subject.CHOSEN))
        .isEqualTo("service");
    assertThat(account.state()).isEqualTo("ACTIVE");
  }

  @Test
  void theLinkInTheWrongMailBoxDiesWithTheCorrection() {
    String wrong = send(Writer.AT_THE_ACTIVATION);
    account.correctMail("juste." + account.mail());
    assertThat(new Tab(stack).get(wrong).page()).isEqualTo("link-dead");
    assertThat(prove(new Tab(stack), wrong, account.person().login(), Subject.CHOSEN))
        .isEqualTo("link-dead");
    assertThat(account.state()).isEqualTo("ACTIVATING");
  }

  private String send(Writer writer) {
    if (writer == Writer.AT_THE_ACTIVATION) {
      scene.askForMailLink();
      return scene.link();
    }
    scene.openMailPending();
    scene.begin();
    if (writer == Writer.STAFF) {
      account.correctMail("autre." + account.mail());
    } else {
      scene.correct();
    }
    return Traces.link(scene.traces().text("MAIL_VALIDATION"));
  }

  private static String prove(Tab tab, String link, String login, String password) {
    return tab.post(link, Map.of("username", login, "password", password)).page();
  }
}
