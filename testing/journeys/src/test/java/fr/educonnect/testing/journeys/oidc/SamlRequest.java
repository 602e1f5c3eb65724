package fr.educonnect.testing.journeys.oidc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** An AuthnRequest that is not signed, as the redirect binding carries it. */
final class SamlRequest {
  private SamlRequest() {}

  /**
   * The address to open.
   *
   * @param endpoint of the identity provider
   * @param attributes further ones of the request, e.g. {@code IsPassive="true"}
   * @param content of the request, after its issuer
   */
  static String address(String endpoint, TrialService service, String attributes, String content) {
    String request =
        """
        <samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"
            xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_%s" Version="2.0"
            IssueInstant="%s" AssertionConsumerServiceURL="%s" %s>
          <saml:Issuer>%s</saml:Issuer>%s</samlp:AuthnRequest>
        """
            .formatted(
                UUID.randomUUID(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                TrialService.CALLBACK,
                attributes,
                service.clientId(),
                content);
    return endpoint + "?" + TrialService.query(Map.of("SAMLRequest", deflated(request)));
  }

  /** What the page that goes on to the service carries. */
  static String answer(Guest guest) {
    String answer = guest.hidden().get("SAMLResponse");
    return new String(Base64.getDecoder().decode(answer), StandardCharsets.UTF_8);
  }

  private static String deflated(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater =
        new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, true))) {
      deflater.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
    return Base64.getEncoder().encodeToString(out.toByteArray());
  }
}
