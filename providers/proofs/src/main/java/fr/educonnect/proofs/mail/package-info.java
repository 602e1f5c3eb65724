/** A mail address as it is typed, and how often mails go out to it. */
package fr.educonnect.proofs.mail;
