package fr.educonnect.messaging.twilio;

/** A setting is missing or wrong; the message names it and never holds its value. */
final class TwilioSettingException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  TwilioSettingException(TwilioOption option, String complaint) {
    super("spi-sms-sender--twilio--" + option.optionName() + " " + complaint);
  }
}
