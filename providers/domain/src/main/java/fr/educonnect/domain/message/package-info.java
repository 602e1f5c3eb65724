/**
 * What is written to families and schools, how, and on which occasion.
 *
 * <p>{@link fr.educonnect.domain.message.Notices} is the table of messages that a change of an
 * account entails; the directory queues them in the transaction of the change. Other messages
 * (codes, forgotten identifiers) are queued by whoever asks for them.
 */
package fr.educonnect.domain.message;
