/**
 * The sessions that an account has open, and their end; who goes on where one is open in a browser
 * already.
 */
package fr.educonnect.proofs.session;
