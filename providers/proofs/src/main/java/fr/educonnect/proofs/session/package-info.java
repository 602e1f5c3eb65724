/** The session that is open in a browser already: who goes on, and how one ends. */
package fr.educonnect.proofs.session;
