/**
 * What services are told of who signed in: one mapper for each protocol, to which a client scope
 * gives its policy, and what answers of SAML say of themselves.
 */
package fr.educonnect.federation.release;
