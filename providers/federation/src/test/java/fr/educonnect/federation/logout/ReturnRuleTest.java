package fr.educonnect.federation.logout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.federation.logout.ReturnRule.Registered;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnRuleTest {
  private static final List<Registered> SERVICES =
      List.of(
          new Registered(List.of("https://ent.example/saml/acs"), "https://ent.example/portail/"),
          new Registered(List.of("https://forms.example/callback"), null),
          new Registered(List.of("https://wide.example/*"), "https://Grades.example:8443"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://ent.example/portail/",
        "https://ent.example/portail/accueil?classe=6A#haut",
        "https://ent.example/saml/acs",
        "https://forms.example/callback",
        "https://grades.example:8443/",
        "https://grades.example:8443/any/page"
      })
  void goesBackToAService(String asked) {
    assertThat(ReturnRule.allowed(asked, SERVICES)).hasToString("Optional[" + asked + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example/",
        "/relative",
        "https://ent.example.evil.example/portail/",
        "https://ent.example/other",
        "https://ent.example/portail/../other",
        "https://ent.example/portail/%2e%2e/other",
        "https://ent.example/portail/%2E%2E/other",
        "https://ent.example@evil.example/portail/",
        "https://user@ent.example/portail/",
        "https://ent.example:444/portail/",
        "http://ent.example/portail/",
        "https://ent.example\\@evil.example/portail/",
        "https://forms.example/",
        "https://forms.example/callback/more",
        "https://wide.example/page",
        "https://grades.example/",
        "javascript:alert(1)",
        "data:text/html,x",
        "https:///portail/",
        "",
        " https://ent.example/portail/"
      })
  void goesNowhereElse(String asked) {
    assertThat(ReturnRule.allowed(asked, SERVICES)).isEmpty();
  }
}
