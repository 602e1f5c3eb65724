/**
 * What OpenID Connect services ask for and receive, those that know today's addresses included, and
 * whom services are for over either protocol.
 */
package fr.educonnect.testing.journeys.oidc;
