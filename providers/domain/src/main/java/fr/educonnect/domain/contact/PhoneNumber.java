package fr.educonnect.domain.contact;

/**
 * A telephone number that can be dialled from anywhere.
 *
 * @param e164 plus sign and digits
 * @param mobile whether it can receive an SMS, as far as the number tells
 * @param region the ISO 3166 code of its country or territory
 */
public record PhoneNumber(String e164, boolean mobile, String region) {}
