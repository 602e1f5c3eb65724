package fr.educonnect.testing.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.RequestOptions;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.browser.Visitor;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.journeys.older.OlderPerson;
import fr.educonnect.testing.journeys.states.Tables;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.older.OlderDesks;
import fr.educonnect.testing.stack.people.Spare;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The links of schools, and the link of a service that has two entries. */
@ExtendWith(StackExtension.class)
class WaysInTest {

  private static final String SERVICE = "urn:educonnect:demo-ent/1";

  private final Stack stack;
  private final String family;
  private final Tables tables;

  WaysInTest(Stack stack) {
    this.stack = stack;
    family = stack.addresses().issuer() + "/family/";
    tables = new Tables(stack.databases().directory());
  }

  @Test
  void aSchoolsLinkLeadsToTheSignInOfItsEntWithItsName(Visitor any) {
    String uai = school("= '16'");
    NewContextOptions small =
        new NewContextOptions().setViewportSize(320, 640).setJavaScriptEnabled(false);
    try (Visitor visitor = any.other(small)) {
      visitor
          .page()
          .navigate(family + "etab?q=" + encoded(column("name || ' ' || town", named(uai))));
      visitor.sees("school-search").check("school-search");
      visitor.page().click("#school-" + uai);
      visitor.isAskedToSignIn().check("sign-in-of-school");
      assertThat(visitor.page().textContent("#school-name")).contains(column("town", named(uai)));
    }
  }

  @Test
  void aSchoolThatIsUnknownOrHasNoEntGetsAPageThatSearches() {
    HttpVisitor visitor = new HttpVisitor();
    assertThat(visitor.get(family + "etab/0000000A").status()).isEqualTo(404);
    assertThat(visitor.body()).contains("id=\"school-form\"");
    assertThat(visitor.get(family + "etab/https:%2F%2Fevil.example").status()).isNotIn(302, 303);
    assertThat(visitor.get(family + "etab/" + school("<> '16'")).status()).isEqualTo(404);
    assertThat(visitor.body()).contains("id=\"school-notice\"", "id=\"school-form\"");
    assertThat(visitor.get(family + "etab?q=%25%25%25").status()).isEqualTo(200);
    assertThat(visitor.body()).doesNotContain("id=\"school-0");
  }

  @ParameterizedTest
  @CsvSource({"320, en", "1280, en", "320, fr", "1280, fr"})
  void integratorsFindAddressesAndPolicies(int width, String language, Visitor any) {
    NewContextOptions size = new NewContextOptions().setViewportSize(width, 640);
    try (Visitor visitor = any.other(size)) {
      visitor.page().navigate(family + "integrators?kc_locale=" + language);
      visitor.sees("integrators").check("integrators-" + width + "-" + language);
      assertThat(visitor.page().textContent("#address-ssopost"))
          .contains(stack.addresses().keycloak() + "/idp/profile/SAML2/POST/SSO");
      assertThat(visitor.page().textContent("#integrators-policies"))
          .contains("urn:oid:1.3.6.1.4.1.20326.10.999.1.57", "FrEduCtRefId");
      visitor.page().click("#policy-fredu-ent summary");
      visitor.check("integrators-policy-" + width + "-" + language);
    }
  }

  @ParameterizedTest
  @CsvSource({"320, en", "1280, fr"})
  void pagesSuitEveryScreen(int width, String language, Visitor any) {
    String locale = "&kc_locale=" + language;
    String name = "-" + width + "-" + language;
    NewContextOptions size = new NewContextOptions().setViewportSize(width, 640);
    try (Visitor visitor = any.other(size)) {
      visitor.page().navigate(family + "etab?q=" + encoded("école") + locale);
      visitor.sees("school-search").check("schools" + name);
      assertThat(visitor.page().textContent(".names")).contains("École ");
      visitor.page().navigate(family + "etab/0000000A?" + locale);
      visitor.sees("school-notice").check("school-unknown" + name);
      visitor.page().navigate(family + "go?service=" + encoded(SERVICE) + locale);
      visitor.sees("service-entry").check("service-entry" + name);
      visitor.page().navigate(family + "go?service=nobody" + locale);
      visitor.check("service-unknown" + name);
    }
  }

  @Test
  void searchesAreCounted() {
    HttpVisitor visitor = new HttpVisitor().from("198.51.100.77");
    for (int i = 0; i < 60; i++) {
      assertThat(visitor.get(family + "etab?q=zzz").status()).isEqualTo(200);
    }
    assertThat(visitor.get(family + "etab?q=zzz").status()).isEqualTo(429);
  }

  @Test
  void aServiceWithTwoEntriesAsksOnceAndThenRemembers(Visitor visitor) {
    visitor.page().navigate(family + "go?service=" + encoded(SERVICE));
    visitor.sees("service-entry").check("service-entry");
    visitor.page().click("#entry-older");
    visitor.comesTo(stack.addresses().oidcService() + "/public/");
    visitor.page().navigate(family + "go?service=" + encoded(SERVICE));
    visitor.comesTo(stack.addresses().oidcService() + "/public/");
  }

  @Test
  void whoeverIsSignedInIsNeverAsked(Visitor visitor) {
    visitor.openOidcService().asStudent().signIn(stack.people().roles().get("studentActive"));
    visitor.isAtService();
    visitor.page().navigate(family + "go?service=" + encoded(SERVICE));
    assertThat(visitor.page().url()).isEqualTo(stack.addresses().oidcService() + "/callback");
  }

  @Test
  void whoeverIsSignedInAtTheOlderProviderGoesInByTheOlderEntry(Visitor visitor) {
    OlderPerson.take(stack, Spare.STUDENT_ACTIVE).comesFrom(OlderDesks.ENT, visitor);
    visitor.sees("older-account-notice");
    visitor.page().navigate(family + "go?service=" + encoded(SERVICE));
    visitor.comesTo(stack.addresses().oidcService() + "/public/");
  }

  @Test
  void twoLinksAtOnceLeadEachToItsService(Visitor visitor) {
    try (TwoEntries other = new TwoEntries(stack, "https://cantine.example/?école=1")) {
      String first = question(visitor, SERVICE);
      String second = question(visitor, other.clientId());
      visitor.page().navigate(first);
      visitor.sees("service-entry");
      assertThat(visitor.page().textContent("h1")).contains("ENT de démonstration");
      visitor.page().navigate(second);
      visitor.sees("service-entry");
      assertThat(visitor.page().textContent("h1")).contains(TwoEntries.NAME);
    }
  }

  /** Where a link of a service leads first: to the question at the older provider. */
  private String question(Visitor visitor, String service) {
    APIResponse answer =
        visitor
            .page()
            .request()
            .get(
                family + "go?service=" + encoded(service),
                RequestOptions.create().setMaxRedirects(0));
    assertThat(answer.headers().get("location")).contains("prompt=none");
    return answer.headers().get("location");
  }

  @Test
  void nothingOfARequestSaysWhereToGo() {
    HttpVisitor visitor = new HttpVisitor();
    String evil = encoded("https://evil.example/");
    for (String address :
        new String[] {
          "go?service=" + evil,
          "go/evil.example",
          "go?service=" + encoded(SERVICE) + "&entry=" + evil + "&redirect_uri=" + evil,
          "back?error=interaction_required&state=" + asked("https://evil.example/"),
          "back?state=" + asked("https://evil.example/"),
          "back?error=login_required&state=" + asked("admin-cli"),
        }) {
      assertThat(visitor.get(family + address).headers()).doesNotContainKey("location");
    }
    visitor.get(family + "go?service=demo-service&entry=" + evil);
    assertThat(visitor.location()).startsWith(stack.addresses().services());
  }

  private String school(String academy) {
    return column("uai", "academy " + academy + " and town is not null");
  }

  private static String named(String uai) {
    return "uai = '" + uai + "'";
  }

  private String column(String name, String condition) {
    return tables
        .read(
            "select "
                + name
                + " from school where in_scope and removed_on is null and "
                + condition
                + " order by uai limit 1")
        .get(0)
        .get(0);
  }

  private static String asked(String service) {
    byte[] name = service.getBytes(StandardCharsets.UTF_8);
    return "asked:" + Base64.getUrlEncoder().withoutPadding().encodeToString(name);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
