package fr.educonnect.testing.journeys.saml;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.educonnect.realmconfig.server.RealmApi;
import fr.educonnect.testing.journeys.http.HttpVisitor;
import fr.educonnect.testing.stack.Addresses;
import fr.educonnect.testing.stack.Stack;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;

/**
 * An older desk (ATEN) that the families' realm knows while a test lasts; the test answers for it.
 */
final class TrialDesk implements AutoCloseable {
  private static final String ALIAS = "aten-essai";
  private static final String ENTITY_ID = "urn:essai:aten";
  private static final String SIGN_ON = "https://aten.example/sso";

  private static final String ANSWER =
      """
      <samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"\
       xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_answer" Version="2.0"\
       IssueInstant="@now@" Destination="@destination@" InResponseTo="@request@">\
      <saml:Issuer>@issuer@</saml:Issuer><samlp:Status>\
      <samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>\
      <saml:Assertion ID="_assertion" Version="2.0" IssueInstant="@now@">\
      <saml:Issuer>@assertion-issuer@</saml:Issuer><saml:Subject>\
      <saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">x</saml:NameID>\
      <saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">\
      <saml:SubjectConfirmationData InResponseTo="@subject-request@" Recipient="@recipient@"\
       NotOnOrAfter="@confirmed@"/></saml:SubjectConfirmation></saml:Subject>\
      <saml:Conditions NotBefore="@begin@" NotOnOrAfter="@end@"><saml:AudienceRestriction>\
      <saml:Audience>@audience@</saml:Audience></saml:AudienceRestriction></saml:Conditions>\
      <saml:AuthnStatement AuthnInstant="@now@"><saml:AuthnContext><saml:AuthnContextClassRef>\
      urn:oasis:names:tc:SAML:2.0:ac:classes:Password</saml:AuthnContextClassRef>\
      </saml:AuthnContext></saml:AuthnStatement><saml:AttributeStatement>\
      <saml:Attribute Name="FrEduVecteur"><saml:AttributeValue>4|||99999999|0310001A\
      </saml:AttributeValue></saml:Attribute></saml:AttributeStatement></saml:Assertion>\
      </samlp:Response>
      """;

  /** Values that are seconds from now. */
  private static final List<String> TIMES = List.of("begin", "end", "confirmed");

  private final Stack stack;
  private final RealmApi realm;

  /** Lends its key, which Keycloak makes with a certificate. */
  private final TrialService lender;

  TrialDesk(Stack stack) {
    this.stack = stack;
    lender = new TrialService(stack, ENTITY_ID, Map.of("saml.client.signature", "true"));
    realm = TrialService.families(stack);
    realm.create("/identity-provider/instances", provider());
  }

  private ObjectNode provider() {
    ObjectNode provider = new ObjectMapper().createObjectNode();
    provider.put("alias", ALIAS).put("providerId", "educonnect-aten").put("enabled", true);
    provider.put("firstBrokerLoginFlowAlias", "educonnect-older-account");
    provider
        .putObject("config")
        .put("educonnect.academy", "14")
        .put("syncMode", "IMPORT")
        .put("entityId", stack.addresses().issuer())
        .put("idpEntityId", ENTITY_ID)
        .put("singleSignOnServiceUrl", SIGN_ON)
        .put("signingCertificate", lender.certificate())
        .put("validateSignature", "true")
        .put("wantAssertionsSigned", "true")
        .put("postBindingResponse", "true")
        .put("postBindingAuthnRequest", "false")
        .put("principalType", "SUBJECT");
    return provider;
  }

  PrivateKey key() {
    return lender.key();
  }

  /** Where our broker takes its answers. */
  String endpoint() {
    return stack.addresses().issuer() + "/broker/" + ALIAS + "/endpoint";
  }

  /** Somebody who was sent to the desk. */
  HttpVisitor visitor() {
    HttpVisitor visitor =
        new HttpVisitor()
            .get(
                stack.addresses().issuer()
                    + "/protocol/openid-connect/auth?response_type=code&scope=openid&state=s"
                    + "&nonce=n&kc_idp_hint="
                    + ALIAS
                    + "&client_id="
                    + Addresses.OIDC_CLIENT
                    + "&redirect_uri="
                    + Signing.encode(stack.addresses().oidcService() + "/callback"));
    while (!visitor.location().startsWith(SIGN_ON)) {
      visitor.follow();
    }
    return visitor;
  }

  /** What the browser has to send back with the answer. */
  static String relayState(HttpVisitor sent) {
    String state = sent.location().replaceFirst(".*[?&]RelayState=([^&]*).*", "$1");
    return URLDecoder.decode(state, StandardCharsets.UTF_8);
  }

  /**
   * The answer to the request that somebody was sent with.
   *
   * @param wrong values that are not as they should be; times in seconds from now
   */
  Document answer(HttpVisitor sent, Map<String, String> wrong) {
    String request = Signing.inflated(sent.location()).getDocumentElement().getAttribute("ID");
    Map<String, String> values = new HashMap<>();
    values.put("now", Instant.now().toString());
    List.of("issuer", "assertion-issuer").forEach(name -> values.put(name, ENTITY_ID));
    List.of("request", "subject-request").forEach(name -> values.put(name, request));
    List.of("destination", "recipient").forEach(name -> values.put(name, endpoint()));
    values.put("audience", stack.addresses().issuer());
    values.putAll(Map.of("begin", "-60", "end", "300", "confirmed", "300"));
    values.putAll(wrong);
    TIMES.forEach(
        name ->
            values.compute(
                name, (key, time) -> Instant.now().plusSeconds(Long.parseLong(time)).toString()));
    String text = ANSWER.trim();
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("@" + value.getKey() + "@", value.getValue());
    }
    return Xml.parse(text);
  }

  @Override
  public void close() {
    realm.delete("/identity-provider/instances/" + ALIAS);
    lender.close();
  }
}
