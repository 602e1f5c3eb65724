/**
 * What services (ENTs, téléservices, higher education) receive of who signed in, over SAML 2.0 and
 * OpenID Connect, under today's addresses. The rules of what is released are plain functions of
 * {@code fr.educonnect.domain.federation}; what a service gets is stated by its file in {@code
 * realm-config}.
 *
 * <ul>
 *   <li>{@code release}, {@code pairwise}: what is told, and the identifiers.
 *   <li>{@code access}: who comes to a service at all.
 *   <li>{@code saml}, {@code oidc}: what Keycloak's protocols do not do by themselves.
 *   <li>{@code paths}: today's addresses; {@code logout}: the one that leaves all services.
 * </ul>
 */
package fr.educonnect.federation;
