/**
 * SAML metadata of services (OASIS SAML 2.0 Metadata), read as what strangers wrote: no document
 * type, no external entity, a limit of size, and only what a verified signature covers where a
 * certificate of the signer is stated.
 */
package fr.educonnect.realmconfig.metadata;
