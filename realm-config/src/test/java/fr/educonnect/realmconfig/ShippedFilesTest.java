package fr.educonnect.realmconfig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The files of this module obey their own rules, in production and on a developer's machine. */
class ShippedFilesTest {
  private static final Map<String, String> PRODUCTION =
      Map.of(
          "SERVER_URL",
          "https://educonnect.example",
          "SMTP_HOST",
          "smtp.example.org",
          "SMTP_FROM",
          "educonnect@example.org");

  private static final Map<String, String> DEVELOPMENT =
      Map.of(
          "SERVER_URL", "http://127.0.0.1:8080",
          "SMTP_HOST", "127.0.0.1",
          "SMTP_FROM", "educonnect@example.org",
          "DEMO_OIDC_URL", "http://127.0.0.1:8090",
          "DEMO_OIDC_SECRET", "only-for-this-test-0",
          "DEMO_SAML_URL", "http://127.0.0.1:8091",
          "DEMO_TOOL_JWKS", "{}");

  private final StringWriter out = new StringWriter();

  @Test
  void productionNeedsNothingOfTheDemoServices() {
    assertThat(check(PRODUCTION, "production")).describedAs(out.toString()).isZero();
  }

  @Test
  void developmentAddsTheDemoServices() {
    assertThat(check(DEVELOPMENT, "development")).describedAs(out.toString()).isZero();
  }

  @Test
  void theExamplesAreSoundWithoutAWarning() {
    assertThat(check(PRODUCTION, "example")).describedAs(out.toString()).isZero();
    assertThat(out.toString()).doesNotContain("warning");
  }

  @Test
  void developmentDemandsTheValuesOfTheDemoServices() {
    assertThat(check(PRODUCTION, "development")).isEqualTo(3);
    assertThat(out.toString()).contains("missing-setting").contains("DEMO_OIDC_SECRET");
  }

  private int check(Map<String, String> environment, String profile) {
    return new RealmConfig(environment, new PrintWriter(out))
        .run("check", "--files", ".", "--profile", profile);
  }
}
