/** Forgotten identifiers and passwords, and the links of messages. */
package fr.educonnect.testing.journeys.recovery;
