package fr.educonnect.testing.journeys.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the answers of the registration tell: nothing of anybody, and nothing of what was typed. */
@ExtendWith(StackExtension.class)
class RegistrationAnswersTest {
  private static final String NOBODY = "0612345621";
  private static final String INJECTION =
      "${7*7}<#assign x=1>{{7*7}}#{7*7}<script>alert(1)</script>";
  private static final String CODE_PAGE = "sms-code";

  private final Stack stack;

  RegistrationAnswersTest(Stack stack) {
    this.stack = stack;
  }

  private Stranger stranger() {
    return new Stranger(stack, URI.create(stack.addresses().keycloak())).open();
  }

  @Test
  void nobodyAMatchAndAnAccountInUseGetTheSameStatusHeadersAndPages() {
    Person match = stack.take(Spare.GUARDIAN_UNREGISTERED);
    Person active = stack.take(Spare.GUARDIAN_OF_ONE_ACTIVE);
    String nobody = told("Personne", "Zoé", NOBODY);
    assertThat(told(match.lastName(), match.firstName(), match.mobile())).isEqualTo(nobody);
    assertThat(told("Personne", "Zoé", match.mobile())).isEqualTo(nobody);
    assertThat(told(active.lastName(), active.firstName(), active.mobile())).isEqualTo(nobody);
  }

  @Test
  void whatIsTypedIsShownAsItWasTypedAndRunsNowhere() {
    Stranger stranger = stranger().identify(INJECTION, "Zoé\r\nSet-Cookie: a=b", "12");
    assertThat(stranger.page()).isEqualTo("register-identity");
    assertThat(stranger.says("&lt;script&gt;alert(1)&lt;/script&gt;")).isTrue();
    assertThat(stranger.says("${7*7}")).isTrue();
    assertThat(stranger.says("<script>alert")).isFalse();
    assertThat(stranger.http().cookies()).doesNotContainKey("a");
    assertThat(stranger.identify(INJECTION, INJECTION, NOBODY).page()).isEqualTo(CODE_PAGE);
  }

  @Test
  void aFormFromElsewhereIsNotTaken() {
    Person guardian = stack.take(Spare.GUARDIAN_UNREGISTERED);
    Map<String, String> form =
        Map.of(
            "lastName", guardian.lastName(),
            "firstName", guardian.firstName(),
            "mobile", guardian.mobile());
    Stranger victim = stranger();
    String action = victim.http().action();

    HttpVisitor without = new HttpVisitor().post(action, form);
    assertThat(without.status()).isNotEqualTo(303);
    String forged = action.replaceFirst("session_code=[^&]+", "session_code=forged");
    victim.http().post(forged, form);
    assertThat(victim.open().page()).isEqualTo("register-identity");
    assertThat(new Inbox(stack).sms(guardian.mobile())).isEmpty();
  }

  /** Status and headers of the answer to the form, then status, headers and text of the page. */
  private String told(String lastName, String firstName, String mobile) {
    Stranger stranger = stranger().send(lastName, firstName, mobile);
    Answer answer = Answer.about();
    String form = answer.of(stranger.http());
    stranger.follow();
    assertThat(stranger.page()).isEqualTo(CODE_PAGE);
    String code = answer.of(stranger.http());
    return String.join("\n", form, code, answer.of(stranger.code("000000").http()));
  }
}
