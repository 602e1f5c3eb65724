package fr.educonnect.staffapi.factor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.keycloak.broker.oidc.mappers.AbstractClaimMapper;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.broker.saml.SAMLEndpoint;
import org.keycloak.dom.saml.v2.assertion.AuthnContextType;
import org.keycloak.dom.saml.v2.assertion.AuthnStatementType;

/** What the hub said of how somebody signed in there, over either protocol. */
record HubWord(List<String> acr, List<String> amr) {

  static HubWord of(BrokeredIdentityContext hub) {
    Object saml = hub.getContextData().get(SAMLEndpoint.SAML_AUTHN_STATEMENT);
    if (saml instanceof AuthnStatementType statement) {
      return new HubWord(context(statement), List.of());
    }
    return new HubWord(claim(hub, "acr"), claim(hub, "amr"));
  }

  private static List<String> context(AuthnStatementType statement) {
    return Optional.ofNullable(statement.getAuthnContext())
        .map(AuthnContextType::getSequence)
        .map(AuthnContextType.AuthnContextTypeSequence::getClassRef)
        .map(reference -> reference.getValue().toString())
        .stream()
        .toList();
  }

  private static List<String> claim(BrokeredIdentityContext hub, String name) {
    Object value = AbstractClaimMapper.getClaimValue(hub, name);
    Collection<?> values =
        value instanceof Collection<?> several
            ? several
            : Optional.ofNullable(value).stream().toList();
    return values.stream().map(Object::toString).toList();
  }
}
