/**
 * FranceConnect v2 as an identity provider of the families' realm, on Keycloak's OpenID Connect
 * broker: what the partner contract asks beyond it, and nothing else. Guardians only; of what
 * FranceConnect tells, {@code sub} alone is kept.
 */
package fr.educonnect.franceconnect;
