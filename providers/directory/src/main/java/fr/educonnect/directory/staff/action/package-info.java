/**
 * What the staff do to accounts, by the domain's {@link fr.educonnect.domain.account.ActionTable}:
 * each account in one transaction with the record of it, and only while it is as it was read.
 *
 * <p>A notification by letter counts when the letter is made. By mail it counts when the mail
 * server has taken the mail: until then a message waits in the queue, the account is as it was, and
 * the password that the mail will carry stands nowhere. It is derived from a key and the message's
 * id, the same at every try.
 */
package fr.educonnect.directory.staff.action;
