package fr.educonnect.federation.release;

import fr.educonnect.domain.federation.SignInKind;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.datatype.XMLGregorianCalendar;
import org.keycloak.dom.saml.v2.assertion.AssertionType;
import org.keycloak.dom.saml.v2.assertion.AuthnContextClassRefType;
import org.keycloak.dom.saml.v2.assertion.AuthnStatementType;
import org.keycloak.dom.saml.v2.protocol.ResponseType;
import org.keycloak.dom.saml.v2.protocol.ResponseType.RTChoiceType;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.saml.mappers.AbstractSAMLProtocolMapper;
import org.keycloak.protocol.saml.mappers.AttributeStatementHelper;
import org.keycloak.protocol.saml.mappers.SAMLLoginResponseMapper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.saml.processing.core.saml.v2.util.XMLTimeUtil;

/**
 * What answers say of themselves: from when to when they hold, how and when the person signed in.
 *
 * <p>They hold from a minute before they are made, because readers compare with their own clock and
 * some allow no difference, and for five minutes.
 */
public final class SamlAnswer extends AbstractSAMLProtocolMapper
    implements SAMLLoginResponseMapper {

  private static final long BEFORE = 60_000;
  private static final long AFTER = 300_000;

  private static final List<ProviderConfigProperty> PROPERTIES =
      Arrays.stream(SignInKind.values()).map(SamlAnswer::property).toList();

  @Override
  public String getId() {
    return "educonnect-saml-answer";
  }

  @Override
  public String getDisplayType() {
    return "EduConnect: times and authentication context";
  }

  @Override
  public String getDisplayCategory() {
    return AttributeStatementHelper.ATTRIBUTE_STATEMENT_CATEGORY;
  }

  @Override
  public String getHelpText() {
    return "The times of an answer and of its session, and the AuthnContextClassRef of each way in.";
  }

  @Override
  public List<ProviderConfigProperty> getConfigProperties() {
    return PROPERTIES;
  }

  private static ProviderConfigProperty property(SignInKind kind) {
    return new ProviderConfigProperty(
        name(kind), name(kind), "AuthnContextClassRef", ProviderConfigProperty.STRING_TYPE, null);
  }

  private static String name(SignInKind kind) {
    return "context." + kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public ResponseType transformLoginResponse(
      ResponseType response,
      ProtocolMapperModel mapping,
      KeycloakSession session,
      UserSessionModel userSession,
      ClientSessionContext context) {
    String classRef = mapping.getConfig().get(name(Ways.of(session, userSession)));
    List<AssertionType> assertions =
        response.getAssertions().stream().map(RTChoiceType::getAssertion).toList();
    assertions.forEach(SamlAnswer::hold);
    statements(assertions).forEach(SessionTimes.of(userSession)::tell);
    if (classRef != null) {
      statements(assertions).forEach(statement -> sayHow(statement, URI.create(classRef)));
    }
    return response;
  }

  private static void hold(AssertionType assertion) {
    XMLGregorianCalendar made = assertion.getIssueInstant();
    XMLGregorianCalendar end = XMLTimeUtil.add(made, AFTER);
    assertion.getConditions().setNotBefore(XMLTimeUtil.add(made, -BEFORE));
    assertion.getConditions().setNotOnOrAfter(end);
    assertion
        .getSubject()
        .getConfirmation()
        .forEach(confirmation -> confirmation.getSubjectConfirmationData().setNotOnOrAfter(end));
  }

  private static Stream<AuthnStatementType> statements(List<AssertionType> assertions) {
    return assertions.stream()
        .flatMap(assertion -> assertion.getStatements().stream())
        .filter(AuthnStatementType.class::isInstance)
        .map(AuthnStatementType.class::cast);
  }

  private static void sayHow(AuthnStatementType statement, URI classRef) {
    statement.getAuthnContext().getSequence().setClassRef(new AuthnContextClassRefType(classRef));
  }
}
