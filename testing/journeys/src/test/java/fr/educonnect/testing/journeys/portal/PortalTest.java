package fr.educonnect.testing.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Response;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.directory.Statements;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import fr.educonnect.testing.stack.people.Person.Child;
import fr.educonnect.testing.stack.people.Spare;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** The portal in the browser. */
@ExtendWith(StackExtension.class)
@Isolated
class PortalTest {

  private final Stack stack;
  private final Schools schools;

  PortalTest(Stack stack) {
    this.stack = stack;
    schools = new Schools(stack);
  }

  @Test
  void aGuardianOfTwoAcademiesFindsEachChildWithTheServicesOfItsSchools(Visitor visitor) {
    Person guardian = stack.people().roles().get("guardianTwoAcademies");
    open(visitor).asGuardian().signIn(guardian);
    visitor.sees("portal").check("portal-two-academies");
    for (Child child : guardian.children()) {
      assertThat(visitor.page().textContent("#pupil-" + child.id())).contains(child.firstName());
      assertThat(tiles(visitor, child.id()))
          .as("services of %s", child.id())
          .containsExactlyInAnyOrderElementsOf(schools.expectedTiles(child.id()));
    }
    visitor.page().click(".tile >> text=Service de démonstration >> nth=0");
    visitor.page().waitForURL(address -> address.startsWith(stack.addresses().services()));
  }

  @Test
  void whatIsNotConfirmedHasNoTiles(Visitor visitor) {
    Person guardian = stack.take(Spare.GUARDIAN_OF_SEVERAL_ACTIVE);
    Child proposed = guardian.children().get(0);
    Child confirmed = guardian.children().get(1);
    schools.propose(guardian.id(), proposed.id());
    open(visitor).asGuardian().signIn(guardian);
    visitor.sees("children").hand().press("step-ignore");
    visitor.sees("portal");
    assertThat(visitor.page().isVisible("#children-proposed")).isTrue();
    assertThat(visitor.page().isVisible("#pupil-" + confirmed.id())).isTrue();
    assertThat(visitor.page().isVisible("#pupil-" + proposed.id())).isFalse();
    schools.report(guardian.id(), proposed.id());
    visitor.page().navigate(stack.addresses().portal());
    assertThat(visitor.sees("portal").page().isVisible("#pupil-" + proposed.id())).isFalse();
    assertThat(visitor.page().isVisible("#children-proposed")).isFalse();
  }

  @Test
  void eachSchoolSpeaksAndSwitchesAndTheDirectoryIsReadOnce(Visitor visitor) {
    Person guardian = stack.people().roles().get("guardianTwoAcademies");
    open(visitor).asGuardian().signIn(guardian).sees("portal");
    List<String> uais = schools.of(guardian);
    assertThat(uais).hasSizeGreaterThan(1);
    try {
      uais.forEach(schools::speaks);
      schools.switchesOff(uais, "demo-service");
      AtomicReference<Response> page = new AtomicReference<>();
      assertThat(
              Statements.of(
                  stack.databases().administration(),
                  () -> page.set(visitor.page().navigate(stack.addresses().portal()))))
          .isEqualTo(new Statements(1, 0));
      assertThat(page.get().status()).isEqualTo(200);
      visitor.sees("portal").check("portal-messages");
      for (String uai : uais) {
        assertThat(visitor.page().innerText("#message-" + uai)).contains("Rentrée\nlundi <b>");
        assertThat(visitor.page().getAttribute("#message-" + uai + " a", "href"))
            .isEqualTo("https://ecole.example/" + uai);
      }
      assertThat(texts(visitor, ".tile")).contains("Service de démonstration");
      schools.switchesOff(uais, "demo-public");
      visitor.page().navigate(stack.addresses().portal());
      assertThat(texts(visitor.sees("portal"), ".tile"))
          .isNotEmpty()
          .doesNotContain("Fiche de renseignements");
    } finally {
      uais.forEach(schools::undecided);
    }
  }

  @Test
  void aStudentHasNothingOfAGuardiansWithScriptsOffOnASmallScreenInEnglish(Visitor any) {
    Person student = stack.people().roles().get("studentActive");
    NewContextOptions small =
        new NewContextOptions()
            .setLocale("en-GB")
            .setViewportSize(320, 640)
            .setJavaScriptEnabled(false);
    try (Visitor visitor = any.other(small)) {
      open(visitor).asStudent().signIn(student);
      visitor.sees("portal").check("portal-student-small-en");
      assertThat(visitor.page().textContent("h1")).isEqualTo("Hello " + student.firstName());
      assertThat(visitor.page().isVisible("#to-children")).isFalse();
      assertThat(texts(visitor, ".tile"))
          .containsExactlyInAnyOrder("Demo service", "School report");
      visitor.page().navigate(stack.addresses().issuer() + "/family/children");
      visitor.sees("portal");
      visitor.hand().press("sign-out");
      visitor.sees("kc-info-message");
      visitor.page().navigate(stack.addresses().portal());
      visitor.isAskedToSignIn();
    }
  }

  @Test
  void noPageIsKeptByACacheNorShownWithoutASession() throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(stack.addresses().account())).build(),
                BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .contains("client_id=educonnect-family", "code_challenge_method=S256");
    assertThat(answer.headers().allValues("Cache-Control")).anyMatch(v -> v.contains("no-store"));
  }

  private Visitor open(Visitor visitor) {
    visitor.page().navigate(stack.addresses().portal());
    return visitor;
  }

  private static List<String> tiles(Visitor visitor, long child) {
    return texts(visitor, "#pupil-" + child + " .tile");
  }

  private static List<String> texts(Visitor visitor, String selector) {
    return visitor.page().locator(selector).allTextContents().stream().map(String::strip).toList();
  }
}
