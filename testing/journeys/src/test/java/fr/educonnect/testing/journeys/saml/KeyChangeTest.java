package fr.educonnect.testing.journeys.saml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.realmconfig.metadata.Signer;
import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.stack.Stack;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Requests of a service that changes the key with which it signs. */
@ExtendWith(StackExtension.class)
class KeyChangeTest {
  private static final String REDIRECT = "/idp/profile/SAML2/Redirect/SSO";
  private static final String POST = "/idp/profile/SAML2/POST/SSO";

  @TempDir private Path folder;
  private final Stack stack;
  private Signer ended;
  private Signer old;
  private Signer newer;
  private Signer stranger;

  KeyChangeTest(Stack stack) {
    this.stack = stack;
  }

  @BeforeEach
  void keys() throws Exception {
    ended = Signer.make(folder, "ended", "-400d");
    old = Signer.make(folder, "old");
    newer = Signer.make(folder, "newer");
    stranger = Signer.make(folder, "stranger");
  }

  @Test
  void bothKeysCountUntilTheOldOneIsTakenAway() throws Exception {
    try (TrialService service = service(ended, old, newer)) {
      assertThat(accepts(service, old)).isTrue();
      assertThat(accepts(service, newer)).isTrue();
      assertThat(accepts(service, stranger)).isFalse();
      assertThat(accepts(service, ended)).isFalse();
    }
    try (TrialService service = service(newer)) {
      assertThat(accepts(service, newer)).isTrue();
      assertThat(accepts(service, old)).isFalse();
    }
    try (TrialService service = service(ended)) {
      assertThat(accepts(service, ended)).isFalse();
    }
  }

  private TrialService service(Signer... signers) throws Exception {
    String all = Stream.of(signers).map(KeyChangeTest::text).collect(Collectors.joining(","));
    return new TrialService(
        stack,
        "urn:essai:change-de-cle",
        Map.of(
            "saml.client.signature",
            "true",
            "saml.signing.certificate",
            signers[signers.length - 1].text(),
            "educonnect.signing.certificates",
            all));
  }

  /** By both bindings the same. */
  private boolean accepts(TrialService service, Signer signer) {
    String query =
        Signing.signed(Signing.redirected(request(service, REDIRECT), "x"), signer.key());
    String posted = Xml.text(Signing.enveloped(Xml.parse(request(service, POST)), signer.key()));
    boolean redirected = begins(new SamlVisitor(stack).get(REDIRECT + "?" + query));
    Map<String, String> form = Map.of("SAMLRequest", Signing.posted(posted));
    assertThat(begins(new SamlVisitor(stack).post(POST, form))).isEqualTo(redirected);
    return redirected;
  }

  private static boolean begins(SamlVisitor visitor) {
    return visitor.shows("profile-form") || visitor.shows("kc-form-login");
  }

  private String request(TrialService service, String path) {
    return Message.authn(service.entityId(), stack.addresses().keycloak() + path).xml();
  }

  private static String text(Signer signer) {
    try {
      return signer.text();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
