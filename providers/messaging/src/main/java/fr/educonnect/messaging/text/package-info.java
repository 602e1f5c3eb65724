/**
 * The texts of messages, made at the moment of sending from what the directory holds then.
 *
 * <p>Texts and templates are in the realm's email theme. A mail has a template under {@code text/}
 * and one under {@code html/}, named after its kind ({@code password-link.ftl}), and a subject in
 * the message bundle ({@code passwordLinkSubject}). A text message is one line of the bundle
 * ({@code passwordLinkSms}) with the places {0} identifier, {1} link, {2} code and {3} host; it
 * keeps to the GSM 7-bit alphabet, in which 160 characters are one message.
 *
 * <p>What the registers or a person wrote is data: it is escaped in HTML, and nothing in it is
 * looked up or executed. No text has a password, and none both a link and a code.
 */
package fr.educonnect.messaging.text;
