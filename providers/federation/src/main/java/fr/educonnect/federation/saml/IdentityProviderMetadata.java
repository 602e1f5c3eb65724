package fr.educonnect.federation.saml;

import static org.keycloak.saml.common.constants.JBossSAMLURIConstants.NAMEID_FORMAT_PERSISTENT;
import static org.keycloak.saml.common.constants.JBossSAMLURIConstants.NAMEID_FORMAT_TRANSIENT;
import static org.keycloak.saml.common.constants.JBossSAMLURIConstants.NAMEID_FORMAT_UNSPECIFIED;
import static org.keycloak.saml.common.constants.JBossSAMLURIConstants.PROTOCOL_NSURI;
import static org.keycloak.saml.common.constants.JBossSAMLURIConstants.SAML_HTTP_POST_BINDING;
import static org.keycloak.saml.common.constants.JBossSAMLURIConstants.SAML_HTTP_REDIRECT_BINDING;

import fr.educonnect.federation.paths.TodaysPaths;
import java.net.URI;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import org.keycloak.common.util.PemUtils;
import org.keycloak.crypto.Algorithm;
import org.keycloak.crypto.KeyUse;
import org.keycloak.crypto.KeyWrapper;
import org.keycloak.dom.saml.v2.metadata.EndpointType;
import org.keycloak.dom.saml.v2.metadata.EntityDescriptorType;
import org.keycloak.dom.saml.v2.metadata.EntityDescriptorType.EDTChoiceType;
import org.keycloak.dom.saml.v2.metadata.EntityDescriptorType.EDTDescriptorChoiceType;
import org.keycloak.dom.saml.v2.metadata.IDPSSODescriptorType;
import org.keycloak.dom.saml.v2.metadata.KeyDescriptorType;
import org.keycloak.dom.saml.v2.metadata.KeyTypes;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.protocol.saml.IDPMetadataDescriptor;
import org.keycloak.protocol.saml.SamlService;
import org.keycloak.saml.SignatureAlgorithm;
import org.keycloak.saml.common.exceptions.ConfigurationException;
import org.keycloak.saml.common.exceptions.ParsingException;
import org.keycloak.saml.common.exceptions.ProcessingException;
import org.keycloak.saml.processing.core.saml.v2.util.SAMLMetadataUtil;

/**
 * What services read about the identity provider (SAML Metadata, 2.4.3), at today's addresses. All
 * keys that still or already count are in it, so that a service that reads it now and then follows
 * a change of keys by itself: the one that signs comes first.
 */
final class IdentityProviderMetadata {
  private final KeycloakSession session;
  private final RealmModel realm;
  private final URI server;

  IdentityProviderMetadata(KeycloakSession session) {
    this.session = session;
    this.realm = session.getContext().getRealm();
    this.server = session.getContext().getUri().getBaseUri();
  }

  /** The document, signed with RSA-SHA256 by the key that signs answers. */
  String signed(String entityId) {
    KeyWrapper key = session.keys().getActiveKey(realm, KeyUse.SIG, Algorithm.RS256);
    try {
      return SAMLMetadataUtil.signEntityDescriptorType(
          entity(entityId),
          SignatureAlgorithm.RSA_SHA256,
          key.getKid(),
          key.getCertificate(),
          new KeyPair((PublicKey) key.getPublicKey(), (PrivateKey) key.getPrivateKey()));
    } catch (ProcessingException | ConfigurationException | ParsingException e) {
      throw new IllegalStateException("The metadata cannot be signed", e);
    }
  }

  private EntityDescriptorType entity(String entityId) {
    EntityDescriptorType entity = new EntityDescriptorType(entityId);
    entity.addChoiceType(new EDTChoiceType(List.of(new EDTDescriptorChoiceType(provider()))));
    return entity;
  }

  private IDPSSODescriptorType provider() {
    IDPSSODescriptorType provider = new IDPSSODescriptorType(List.of(PROTOCOL_NSURI.get()));
    // Signed or not is each service's own setting.
    provider.setWantAuthnRequestsSigned(false);
    keys(KeyUse.SIG, Algorithm.RS256, KeyTypes.SIGNING).forEach(provider::addKeyDescriptor);
    keys(KeyUse.ENC, Algorithm.RSA_OAEP, KeyTypes.ENCRYPTION).forEach(provider::addKeyDescriptor);
    provider.addSingleLogoutService(posted(TodaysPaths.POST_SLO));
    provider.addSingleLogoutService(redirected(TodaysPaths.REDIRECT_SLO));
    provider.addNameIDFormat(NAMEID_FORMAT_PERSISTENT.get());
    provider.addNameIDFormat(NAMEID_FORMAT_TRANSIENT.get());
    provider.addNameIDFormat(NAMEID_FORMAT_UNSPECIFIED.get());
    provider.addSingleSignOnService(posted(TodaysPaths.POST_SSO));
    provider.addSingleSignOnService(redirected(TodaysPaths.REDIRECT_SSO));
    return provider;
  }

  private Stream<KeyDescriptorType> keys(KeyUse use, String algorithm, KeyTypes type) {
    return session
        .keys()
        .getKeysStream(realm, use, algorithm)
        .sorted(SamlService::compareKeys)
        .map(key -> descriptor(key, type));
  }

  private static KeyDescriptorType descriptor(KeyWrapper key, KeyTypes type) {
    KeyDescriptorType descriptor = new KeyDescriptorType();
    descriptor.setUse(type);
    try {
      descriptor.setKeyInfo(
          IDPMetadataDescriptor.buildKeyInfoElement(
              key.getKid(), PemUtils.encodeCertificate(key.getCertificate())));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
    return descriptor;
  }

  private EndpointType posted(String path) {
    return new EndpointType(SAML_HTTP_POST_BINDING.getUri(), server.resolve(path));
  }

  private EndpointType redirected(String path) {
    return new EndpointType(SAML_HTTP_REDIRECT_BINDING.getUri(), server.resolve(path));
  }
}
