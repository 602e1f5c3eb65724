/**
 * Identifiers that differ from one service to the next: the keys in Keycloak's vault, and the
 * mapper of the subject of OpenID Connect.
 */
package fr.educonnect.federation.pairwise;
