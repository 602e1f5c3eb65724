/**
 * Text messages: the SPI {@code sms-sender}, behind which each gateway is a provider, and what a
 * gateway can answer. Senders do not queue, count or retry: that is the worker's.
 */
package fr.educonnect.messaging.sms;
