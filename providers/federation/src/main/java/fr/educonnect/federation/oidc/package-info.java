/**
 * OpenID Connect as services know it from EduConnect, beside what Keycloak does by itself: the
 * sign-out that a service's server asks for with an ID token as bearer token, {@code acr} that
 * tells the profile which was asked for, and a discovery document that holds what this realm really
 * does.
 *
 * <p>The issuer is Keycloak's, {@code <server>/realms/educonnect}, under whichever address the
 * document was found. Services put whole addresses into {@code state}; Keycloak drops one that has
 * more than 4000 signs unless the server's option {@code
 * spi-login-protocol--openid-connect--req-params-max-size--state} allows more: 8192 is enough.
 *
 * <p>A scope that a service asks for has to be one of its own: {@code ect.scope.<service>}, which
 * releases nothing, is an optional scope of its client.
 */
package fr.educonnect.federation.oidc;
