/**
 * Who comes to a service: whoever fits the limits that its file states (profiles, degrees,
 * academies, schools), and no guardian without a confirmed child. The rule is {@link
 * fr.educonnect.domain.federation.ServiceLimits}.
 *
 * <p>It is asked at every authorization, that of a session which is open already included, by a
 * required action that comes after all others ({@link
 * fr.educonnect.federation.access.AccessAction}): an authenticator would have to judge before an
 * activation or the page of the children has said whose guardian somebody is. Whoever is refused
 * sees a page that says why and what to do; the service hears of it (OpenID Connect {@code
 * access_denied}, SAML {@code RequestDenied}) when the person goes back, or at once where it asked
 * without showing any page, or wants to tell it itself ({@code educonnect.access.error=protocol}).
 *
 * <p>The schools are those that services are told of, hence of the account's one read.
 */
package fr.educonnect.federation.access;
