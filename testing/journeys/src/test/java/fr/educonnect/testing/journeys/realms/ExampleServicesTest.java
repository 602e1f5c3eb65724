package fr.educonnect.testing.journeys.realms;

import static fr.educonnect.testing.journeys.realms.TrialRealm.json;
import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.Lanes;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Stack;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The examples in use: somebody signs in to each, and stays so while files come and go. */
@ExtendWith(StackExtension.class)
@ResourceLock(Lanes.REALMS)
class ExampleServicesTest {
  private static final Pattern FORM =
      Pattern.compile("saml-post-binding\"[^>]*action=\"([^\"]+)\"");
  private static final Pattern ANSWER = Pattern.compile("name=\"SAMLResponse\" value=\"([^\"]+)\"");
  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

  /** Beside the examples: one whose tokens the test can get and use. */
  private static final String SIGNED_IN =
      """
      realm: trial
      client:
        clientId: kept
        protocol: openid-connect
        publicClient: true
        directAccessGrantsEnabled: true
        attributes: {pkce.code.challenge.method: S256}
        defaultClientScopes: [basic, profile]
      """;

  @TempDir private Path folder;
  private TrialServices services;
  private TrialRealm realm;
  private final HttpVisitor visitor = new HttpVisitor();

  @BeforeEach
  void theExamplesAreApplied(Stack stack) throws IOException {
    services = new TrialServices(folder, stack).examples();
    realm = services.realm();
    realm.write("services/kept.yaml", SIGNED_IN);
    assertThat(realm.run("apply")).describedAs(realm.said()).isZero();
    realm
        .api()
        .create(
            "/users",
            json(
                """
                {"username": "essai", "enabled": true, "emailVerified": true,
                 "email": "essai@example.org", "firstName": "Camille", "lastName": "Martin",
                 "credentials": [{"type": "password", "value": "tournesol-bleu-7"}]}
                """));
  }

  @AfterEach
  void forget() {
    services.close();
  }

  @Test
  void oneSignInOpensThemAll() {
    open(unsolicited("urn:fi:ent:example:1.0"));
    visitor.submit(Map.of("username", "essai", "password", "tournesol-bleu-7"));
    follow();
    assertThat(answerFor("https://ent.example.org/auth/saml/acs"))
        .contains("<saml:Assertion", "urn:fi:idp:trial:1.0");
    open(unsolicited("https://bourses.example.org/saml/metadata.xml"));
    assertThat(answerFor("https://bourses.example.org/saml/acs"))
        .contains("<saml:EncryptedAssertion", "xmlenc#aes256-cbc", "xmlenc#rsa-oaep-mgf1p")
        .doesNotContain("xmlenc11", "<saml:Assertion");
    open(unsolicited("https://immersion.example.org/shibboleth"));
    assertThat(answerFor("https://immersion.example.org/Shibboleth.sso/SAML2/POST"))
        .contains("<saml:EncryptedAssertion");
    open(
        address("/protocol/openid-connect/auth?response_type=code&client_id=stages&scope=openid")
            + "&code_challenge_method=S256&code_challenge="
            + CHALLENGE
            + "&redirect_uri="
            + encoded("https://stages.example.org/connexion/retour"));
    assertThat(visitor.location())
        .startsWith("https://stages.example.org/connexion/retour?")
        .contains("code=");
  }

  @Test
  void aFileThatIsRemovedTouchesNobodyElseAndSessionsLiveOn() {
    Map<String, String> session =
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "kept",
            "scope",
            "openid profile",
            "username",
            "essai",
            "password",
            "tournesol-bleu-7");
    visitor.post(address("/protocol/openid-connect/token"), session);
    assertThat(visitor.status()).describedAs(visitor.body()).isEqualTo(200);
    String access = json(visitor.body()).path("access_token").asText();
    String refresh = json(visitor.body()).path("refresh_token").asText();
    var ent = services.client("urn:fi:ent:example:1.0");

    realm.delete("services/application.yaml");
    assertThat(realm.run("plan")).isZero();
    assertThat(realm.said())
        .contains("client stages is not in the files; kept (--prune trial:client:stages)");
    assertThat(realm.run("apply")).isZero();
    assertThat(services.client("stages").path("enabled").asBoolean()).isTrue();

    realm.write("services/kept.yaml", SIGNED_IN + "  name: Kept\n");
    int changes = services.changes();
    assertThat(realm.run("apply", "--prune", "trial:client:stages")).isZero();
    assertThat(services.client("stages")).isNull();
    assertThat(services.client("urn:fi:ent:example:1.0")).isEqualTo(ent);
    assertThat(services.changes()).isEqualTo(changes + 2);

    visitor.get(address("/protocol/openid-connect/userinfo"), access);
    assertThat(visitor.status()).describedAs(visitor.body()).isEqualTo(200);
    visitor.post(
        address("/protocol/openid-connect/token"),
        Map.of("grant_type", "refresh_token", "client_id", "kept", "refresh_token", refresh));
    assertThat(visitor.status()).describedAs(visitor.body()).isEqualTo(200);
  }

  private String unsolicited(String service) {
    return address("/protocol/saml/unsolicited?providerId=" + encoded(service));
  }

  private String address(String path) {
    return realm.address(path).toString();
  }

  private void open(String address) {
    visitor.get(address);
    follow();
  }

  // As far as the server leads to itself.
  private void follow() {
    String own = address("/");
    while (visitor.status() / 100 == 3 && visitor.location().startsWith(own)) {
      visitor.follow();
    }
  }

  /** The answer on its way to this address. */
  private String answerFor(String address) {
    assertThat(unescaped(FORM)).isEqualTo(address);
    return new String(Base64.getDecoder().decode(unescaped(ANSWER)), StandardCharsets.UTF_8);
  }

  private String unescaped(Pattern pattern) {
    Matcher found = pattern.matcher(visitor.body());
    assertThat(found.find()).describedAs(visitor.body()).isTrue();
    return found.group(1).replace("&#x2F;", "/").replace("&#x3D;", "=").replace("&#43;", "+");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
