package fr.educonnect.importjobs.generator;

/**
 * How a guardian can be reached by one record, as written there.
 *
 * @param mail null where the record has none
 * @param mobile E.164, or what somebody typed instead; null where the record has none
 * @param secondMobile E.164; null where the record has none
 * @param smsMobile the number that accepts messages, E.164; 2D only; null where the record has none
 * @param home E.164; null where the record has none
 */
public record Contacts(
    String mail, String mobile, String secondMobile, String smsMobile, String home) {

  static final Contacts NONE = new Contacts(null, null, null, null, null);
}
