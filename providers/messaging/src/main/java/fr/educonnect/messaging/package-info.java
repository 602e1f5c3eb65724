/**
 * What is sent to people: mails and text messages, from a queue in the directory.
 *
 * <p>Whoever changes an account writes the message with the change, in the directory and in one
 * transaction: a reference, never a text. Each node takes due messages, renders them from the
 * families' theme at that moment, and sends them: at least once, with a Message-ID that stays the
 * same. A text message is tried again only where it cannot have been sent.
 */
package fr.educonnect.messaging;
