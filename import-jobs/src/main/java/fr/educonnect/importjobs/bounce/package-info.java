/**
 * Mails that came back: reads the mailbox to which mail servers report (the envelope sender of the
 * realm's mails) over IMAP, and tells the directory of failures for good.
 *
 * <p>A mailbox that is looked at now and then rather than a server that mail is handed to: every
 * mail host has one, nothing has to be reachable from outside, and what could not be read today is
 * there tomorrow. Reports are deliveries' (RFC 3464) and name the mail by the Message-ID of the
 * headers that they carry; one that names no mail of ours changes nothing.
 */
package fr.educonnect.importjobs.bounce;
