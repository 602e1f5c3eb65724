/** The demo services: their Node process, and the key pair of the SAML one. */
package fr.educonnect.testing.stack.services;
