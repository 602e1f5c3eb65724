/**
 * What the stack's people were sent, as tests read it, and what becomes of messages while the mail
 * server or the text message gateway does not work.
 */
package fr.educonnect.testing.journeys.messages;
