package fr.educonnect.federation.saml;

import org.keycloak.Config;
import org.keycloak.events.EventBuilder;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.LoginProtocol;
import org.keycloak.protocol.saml.SamlProtocolFactory;
import org.keycloak.saml.validators.DestinationValidator;

/** Takes the place of Keycloak's factory of the same id. */
public final class FederationProtocolFactory extends SamlProtocolFactory {

  private DestinationValidator validator;

  @Override
  public void init(Config.Scope config) {
    super.init(config);
    validator = DestinationValidator.forProtocolMap(config.getArray("knownProtocols"));
  }

  @Override
  public int order() {
    return super.order() + 1;
  }

  @Override
  public LoginProtocol create(KeycloakSession session) {
    return new FederationProtocol().setSession(session);
  }

  @Override
  public Object createProtocolEndpoint(KeycloakSession session, EventBuilder event) {
    if (!EntityId.isSet(session.getContext().getRealm())) {
      return super.createProtocolEndpoint(session, event);
    }
    return new FederationEndpoint(session, event, getMaxInflatingSize(), validator);
  }
}
