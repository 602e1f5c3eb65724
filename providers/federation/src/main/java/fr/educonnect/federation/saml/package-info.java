/**
 * The identity provider over SAML 2.0 as services know it today: its own entityID, today's
 * addresses as destinations, sign-ins that begin here (Unsolicited), its metadata, requests that
 * count once.
 *
 * <p>Keycloak has no supported way to any of these, so this package extends three of its classes:
 * {@code SamlProtocolFactory}, {@code SamlProtocol}, {@code SamlService}. It is the only package
 * that does. {@code KeycloakContractTest} names what it relies on and fails when Keycloak changes
 * it. Only realms with the attribute {@value
 * fr.educonnect.federation.saml.EntityId#REALM_ATTRIBUTE} are served so; all others keep
 * Keycloak's.
 */
package fr.educonnect.federation.saml;
