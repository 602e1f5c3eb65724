/**
 * Text messages through Twilio: the provider {@code twilio} of {@link
 * fr.educonnect.messaging.sms.SmsSenderSpi}, by Twilio's own SDK.
 *
 * <p>The SDK writes the request and reads the answer; the call itself is ours ({@link
 * fr.educonnect.messaging.twilio.TwilioCall}), because the SDK's sends a message up to three times
 * when an answer is an error, has fixed timeouts of half a minute and no base URL, and its HTTP
 * library can be made to log what it sends. What Twilio's error codes mean:
 * https://www.twilio.com/docs/api/errors.
 *
 * <p>Settings: {@link fr.educonnect.messaging.twilio.TwilioOption}, as {@code
 * spi-sms-sender--twilio--<name>}. Without an account the provider answers that it is unavailable,
 * so that messages wait and another provider can be chosen.
 */
package fr.educonnect.messaging.twilio;
