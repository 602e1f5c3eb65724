package fr.educonnect.testing.journeys.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.ActivationPages;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.messages.Inbox;
import fr.educonnect.testing.journeys.registration.Registration;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Spare;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Links of messages: the address that is validated, the account that is frozen. */
@ExtendWith(StackExtension.class)
class LinksTest {
  private static final String PASSWORD = "tournesol-bleu-7";

  private final Stack stack;
  private final Inbox inbox;

  LinksTest(Stack stack) {
    this.stack = stack;
    inbox = new Inbox(stack);
  }

  @Test
  void theSameBrowserValidatesAtOnceAndGoesOnToTheService(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_NOTIFIED);
    visitor.page().navigate(activate(visitor, guardian, "ici@example.org"));
    assertThat(visitor.received()).contains(guardian.lastName());
  }

  @Test
  void theSameBrowserValidatesByTheButtonWithScriptsOffInEnglish(Visitor any) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_ONE_NOTIFIED);
    NewContextOptions plain =
        new NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(false);
    try (Visitor visitor = any.other(plain)) {
      visitor.page().navigate(activate(visitor, guardian, "here@example.org"));
      visitor.sees("link-mail");
      assertThat(visitor.page().getAttribute("html", "lang")).isEqualTo("en");
      visitor.hand().press("submit");
      assertThat(visitor.received()).contains(guardian.lastName());
    }
  }

  @Test
  void elsewhereIdentifierAndPasswordAreAskedFor(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_SEVERAL_NOTIFIED);
    String link = activate(visitor, guardian, "ailleurs@example.org");
    try (Visitor stranger = visitor.other()) {
      stranger.page().navigate(link);
      stranger.sees("link-mail").check("link-mail-elsewhere");
      assertThat(stranger.page().textContent("body"))
          .doesNotContain(guardian.login(), guardian.lastName(), "ailleurs@");
      prove(stranger, guardian.login(), guardian.password());
      stranger.sees("input-error-username").check("link-mail-refused");
      Person other = stack.people().roles().get("guardianActive");
      prove(stranger, other.login(), other.password());
      stranger.sees("input-error-username");
      prove(stranger, guardian.login(), PASSWORD);
      stranger.sees("link-done").check("link-done-mail");
    }
    visitor.hand().press("mail-check");
    assertThat(visitor.received()).contains(guardian.lastName());
  }

  @Test
  void whoeverDidNotActivateFreezesTheAccount(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_UNREGISTERED);
    new Registration(visitor)
        .open()
        .identify(guardian)
        .codeFrom(inbox, guardian, 1)
        .atBirthDates()
        .birthDates(guardian)
        .atPassword()
        .password(PASSWORD);
    assertThat(visitor.received()).contains(guardian.lastName());
    String link = Link.in(inbox.awaitSms(guardian.mobile(), 2).body());
    try (Visitor owner = visitor.other()) {
      owner.page().navigate(link);
      owner.sees("link-freeze").check("link-freeze");
      owner.hand().press("step-freeze");
      owner.sees("link-done").check("link-done-frozen");
      owner.openOidcService().asGuardian().signIn(guardian.login(), PASSWORD);
      owner.sees("sign-in-notice");
      assertThat(owner.page().getAttribute("#sign-in-notice", "data-notice")).isEqualTo("FROZEN");
    }
    visitor.openOidcService().isAskedToSignIn();
  }

  @Test
  void anythingElseIsADeadLinkThatNoCacheKeepsAndThatNamesTheServerAsItIsSet(Visitor visitor)
      throws IOException, InterruptedException {
    String token = "A".repeat(43);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(stack.addresses().issuer() + "/link/" + token))
            .header("X-Forwarded-Host", "evil.example")
            .build();
    HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("link-dead").doesNotContain("evil.example");
    assertThat(answer.headers().allValues("Cache-Control")).anyMatch(v -> v.contains("no-store"));
    assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    visitor.page().navigate(stack.addresses().issuer() + "/link/x");
    visitor.sees("link-dead");
  }

  // To the page that waits for the link.
  private String activate(Visitor visitor, Person guardian, String mail) {
    visitor.openOidcService().asGuardian().signIn(guardian);
    new ActivationPages(visitor).guardian(guardian, mail, PASSWORD).mailIsPending();
    return Link.in(inbox.awaitMail(mail, 1).text());
  }

  private static void prove(Visitor visitor, String login, String password) {
    visitor.sees("link-mail").hand().fill("username", login);
    visitor.hand().fill("password", password);
    visitor.hand().press("submit");
  }
}
