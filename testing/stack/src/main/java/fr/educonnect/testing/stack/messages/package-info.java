/**
 * What the product sends to people, caught instead of delivered: an SMTP server and a stand-in of
 * Twilio's Messages API, each with an address that lists what came.
 */
package fr.educonnect.testing.stack.messages;
