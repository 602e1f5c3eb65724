package fr.educonnect.proofs.sms;

import fr.educonnect.domain.contact.PhoneNumber;
import fr.educonnect.domain.contact.PhoneNumbers;
import fr.educonnect.domain.proof.SmsDestinations;
import java.util.Optional;

/**
 * A mobile number as people type it.
 *
 * @param e164 the number that text messages may go to
 * @param error message key that says what is wrong; empty with a number
 */
public record TypedNumber(Optional<String> e164, Optional<String> error) {

  static final String INVALID = "mobileInvalid";

  /** Premium, foreign or fixed: whoever holds it, nothing is sent there. */
  static final String NOT_ALLOWED = "mobileNotAllowed";

  private static final int LONGEST = 40;

  /**
   * @param text as typed; may be null
   * @param destinations where text messages may go
   */
  public static TypedNumber read(String text, SmsDestinations destinations) {
    if (text == null || text.length() > LONGEST) {
      return wrong(INVALID);
    }
    Optional<PhoneNumber> number = PhoneNumbers.parse(text.strip());
    if (number.isEmpty()) {
      return wrong(INVALID);
    }
    return destinations.allows(number.get())
        ? new TypedNumber(Optional.of(number.get().e164()), Optional.empty())
        : wrong(NOT_ALLOWED);
  }

  private static TypedNumber wrong(String error) {
    return new TypedNumber(Optional.empty(), Optional.of(error));
  }

  @Override
  public String toString() {
    return "TypedNumber" + error.map(key -> " " + key).orElse("");
  }
}
