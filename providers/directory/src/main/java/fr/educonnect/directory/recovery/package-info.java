/** Forgotten identifiers and passwords: what is sent, and what the school sees of it. */
package fr.educonnect.directory.recovery;
