/**
 * The older identity providers of an academy, played by a second realm of the same server: ATEN
 * over SAML, an ENT over OpenID Connect, both with the vectors of people in the registers.
 */
package fr.educonnect.testing.stack.older;
