/**
 * Identifiers that differ from one service to the next: the keys in Keycloak's vault, and the
 * mappers of the subject of OpenID Connect and of the persistent NameID of SAML.
 */
package fr.educonnect.federation.pairwise;
