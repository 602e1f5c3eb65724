package fr.educonnect.testing.journeys.saml;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a browser does with a form of another site that is redirected with its method and body. */
@ExtendWith(StackExtension.class)
class CrossSitePostTest {
  private static final String START = "http://ent.example/start";
  private static final String POST = "/idp/profile/SAML2/POST/SSO";

  private final Stack stack;
  private final TrialService service;

  CrossSitePostTest(Stack stack) {
    this.stack = stack;
    service = new TrialService(stack, "urn:essai:autre-site", Map.of());
  }

  @AfterEach
  void forgetTheService() {
    service.close();
  }

  @Test
  void aFormOfAnotherSiteArrivesAndTheSessionIsFoundAgain(Visitor visitor) {
    Person student = stack.people().roles().get("studentActive");
    Page page = visitor.page();
    // The form leaves the page before it is whole.
    Page.NavigateOptions arrived = new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT);
    page.route(START, route -> show(route, form()));
    page.route(service.consumer(), route -> show(route, "<h1 id='received'>Reçu</h1>"));

    page.navigate(START, arrived);
    Request answer =
        page.waitForRequest(service.consumer(), () -> visitor.asStudent().signIn(student).page());
    assertThat(answer.method()).isEqualTo("POST");
    assertThat(answer.postData()).contains("SAMLResponse=", "RelayState=lien+profond");
    page.waitForSelector("#received");

    Request again = page.waitForRequest(service.consumer(), () -> page.navigate(START, arrived));
    assertThat(again.postData()).contains("SAMLResponse=", "RelayState=lien+profond");
  }

  private String form() {
    String address = stack.addresses().keycloak() + POST;
    return "<form method='post' action='"
        + address
        + "'><input name='SAMLRequest' value='"
        + Signing.posted(Message.authn(service.entityId(), address).xml())
        + "'><input name='RelayState' value='lien profond'></form>"
        + "<script>document.forms[0].submit()</script>";
  }

  private static void show(Route route, String html) {
    route.fulfill(
        new Route.FulfillOptions().setContentType("text/html; charset=utf-8").setBody(html));
  }
}
