/**
 * The identity provider over SAML as services see it: today's addresses, sign-ins and sign-outs one
 * message at a time, and messages that must be refused.
 */
package fr.educonnect.testing.journeys.saml;
