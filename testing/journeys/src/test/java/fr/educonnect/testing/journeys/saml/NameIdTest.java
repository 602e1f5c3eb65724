package fr.educonnect.testing.journeys.saml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.testing.journeys.StackExtension;
import fr.educonnect.testing.journeys.release.ExpectedAttributes;
import fr.educonnect.testing.stack.Stack;
import fr.educonnect.testing.stack.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/**
 * The NameID has the format that was agreed with the service, whatever a request asks for, and lets
 * no two services tell that they know the same person.
 */
@ExtendWith(StackExtension.class)
class NameIdTest {
  private static final String POST = "/idp/profile/SAML2/POST/SSO";
  private static final String PERSISTENT = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent";
  private static final String TRANSIENT = "urn:oasis:names:tc:SAML:2.0:nameid-format:transient";
  private static final String UNSPECIFIED = "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified";
  private static final String MAIL = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress";

  /** What requests say of it: nothing, nothing of its format, a format. */
  private static final List<String> POLICIES =
      List.of(
          "",
          "<samlp:NameIDPolicy AllowCreate=\"true\"/>",
          policy(PERSISTENT),
          policy(TRANSIENT),
          policy(UNSPECIFIED),
          policy(MAIL));

  private final Stack stack;
  private final Person student;
  private final List<TrialService> services = new ArrayList<>();

  NameIdTest(Stack stack) {
    this.stack = stack;
    student = stack.people().roles().get("studentActive");
  }

  @AfterEach
  void forgetTheServices() {
    services.forEach(TrialService::close);
  }

  @ParameterizedTest
  @CsvSource({"persistent," + PERSISTENT, "unspecified," + UNSPECIFIED})
  void oneThatStaysIsTheServicesOwnAtEverySignIn(String agreed, String format) {
    add("saml_name_id_format", agreed);
    for (int signIns = 0; signIns < 2; signIns++) {
      SamlVisitor visitor = new SamlVisitor(stack);
      for (String policy : POLICIES) {
        List<Element> both = nameIds(visitor, policy);
        assertThat(both)
            .as(policy)
            .allMatch(one -> one.getAttribute("Format").equals(format))
            .extracting(Element::getTextContent)
            .containsExactlyElementsOf(pairwise())
            .doesNotHaveDuplicates()
            .allMatch(value -> value.matches("[A-Z2-7]{32}"));
      }
    }
  }

  @Test
  void aTransientOneIsAnotherInEveryAnswer() {
    add("saml_name_id_format", "transient");
    List<Element> all = new ArrayList<>();
    for (int signIns = 0; signIns < 2; signIns++) {
      SamlVisitor visitor = new SamlVisitor(stack);
      POLICIES.forEach(policy -> all.addAll(nameIds(visitor, policy)));
    }
    assertThat(all)
        .hasSize(2 * POLICIES.size() * services.size())
        .allMatch(one -> one.getAttribute("Format").equals(TRANSIENT))
        .extracting(Element::getTextContent)
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(pairwise())
        .noneMatch(value -> value.contains(student.login()));
  }

  @Test
  void whereRequestsChooseTheFormatNoneGivesTheLoginOrTheMailAddress() {
    add("saml_force_name_id_format", "false");
    SamlVisitor visitor = new SamlVisitor(stack);
    assertThat(nameIds(visitor, policy(UNSPECIFIED)))
        .allMatch(one -> one.getAttribute("Format").equals(UNSPECIFIED))
        .extracting(Element::getTextContent)
        .containsExactlyElementsOf(pairwise());
    Received refused = ask(visitor, services.get(0), policy(MAIL)).received();
    assertThat(refused.status()).contains("InvalidNameIDPolicy");
    assertThat(refused.message().getElementsByTagNameNS("*", "Assertion").getLength()).isZero();
  }

  /** Two services with this setting. */
  private void add(String attribute, String value) {
    for (String entityId : List.of("urn:essai:nom:un", "urn:essai:nom:deux")) {
      services.add(new TrialService(stack, entityId, "fredu-service", Map.of(attribute, value)));
    }
  }

  private List<String> pairwise() {
    var key = new ExpectedAttributes(stack).key("pairwise-1");
    return services.stream().map(service -> key.nameId(student.id(), service.entityId())).toList();
  }

  /** What each service is told. */
  private List<Element> nameIds(SamlVisitor visitor, String policy) {
    return services.stream()
        .map(service -> ask(visitor, service, policy).received().one("NameID"))
        .toList();
  }

  private SamlVisitor ask(SamlVisitor visitor, TrialService service, String policy) {
    String address = stack.addresses().keycloak() + POST;
    String request = Message.authn(service.entityId(), address).saying(policy).xml();
    visitor.post(POST, Map.of("SAMLRequest", Signing.posted(request)));
    return visitor.isSignedIn() ? visitor : visitor.signIn(student);
  }

  private static String policy(String format) {
    return "<samlp:NameIDPolicy Format=\"" + format + "\" AllowCreate=\"true\"/>";
  }
}
