package fr.educonnect.domain.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the numbers of the registers, in whatever form they were typed. A number without country
 * code is dialled in the academy's territory first, then in metropolitan France, then in each
 * territory that shares its ten-digit numbers. Registers also write overseas numbers behind +33:
 * these are brought right. Numbers that cost the caller or reach no person (premium, shared cost,
 * short) are refused.
 */
public final class PhoneNumbers {

  private static final String FRANCE = "FR";
  private static final int FRANCE_CODE = 33;

  /** Dialled to Saint-Pierre-et-Miquelon; the library takes it for a metropolitan prefix. */
  private static final String SAINT_PIERRE_PREFIX = "0508";

  private static final List<String> TEN_DIGIT_TERRITORIES = List.of("RE", "YT", "GP", "GF", "MQ");
  private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();
  private static final Map<String, KnownPrefixes> KNOWN = new ConcurrentHashMap<>();

  private PhoneNumbers() {}

  /** As {@link #parse(String, String)} in metropolitan France. */
  public static Optional<PhoneNumber> parse(String text) {
    return parse(text, FRANCE);
  }

  /**
   * @param text as typed; may be null
   * @param region where a number without country code is dialled, ISO 3166
   * @return empty unless it is a valid number of a person
   */
  public static Optional<PhoneNumber> parse(String text, String region) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    TenDigits digits = TenDigits.of(text);
    if (digits == null) {
      return ask(text, region);
    }
    String dialledIn = digits.behindCountryCode() ? FRANCE : region;
    PhoneNumber known =
        KNOWN.computeIfAbsent(dialledIn, KnownPrefixes::new).find(digits.national());
    return known == null ? ask(text, region) : Optional.of(known);
  }

  /** As {@link #parse(String, String)}, by the library alone. */
  static Optional<PhoneNumber> ask(String text, String region) {
    return askIn(text, region)
        .or(() -> region.equals(FRANCE) ? Optional.empty() : askIn(text, FRANCE))
        .or(() -> askInTerritories(text));
  }

  private static Optional<PhoneNumber> askInTerritories(String text) {
    String dialled = dialledInFrance(text);
    if (dialled.startsWith(SAINT_PIERRE_PREFIX)) {
      return askIn(dialled.substring(SAINT_PIERRE_PREFIX.length()), "PM");
    }
    return TEN_DIGIT_TERRITORIES.stream()
        .flatMap(territory -> askIn(dialled, territory).stream())
        .findFirst();
  }

  private static String dialledInFrance(String text) {
    try {
      Phonenumber.PhoneNumber number = LIBRARY.parse(text, FRANCE);
      return number.getCountryCode() == FRANCE_CODE ? "0" + number.getNationalNumber() : text;
    } catch (NumberParseException e) {
      return text;
    }
  }

  private static Optional<PhoneNumber> askIn(String text, String region) {
    try {
      Phonenumber.PhoneNumber number = LIBRARY.parse(text, region);
      boolean valid = LIBRARY.isValidNumber(number) && !isSaintPierre(number);
      return valid ? accepted(number) : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  private static boolean isSaintPierre(Phonenumber.PhoneNumber number) {
    return number.getCountryCode() == FRANCE_CODE
        && ("0" + number.getNationalNumber()).startsWith(SAINT_PIERRE_PREFIX);
  }

  private static Optional<PhoneNumber> accepted(Phonenumber.PhoneNumber number) {
    return switch (LIBRARY.getNumberType(number)) {
      case MOBILE, FIXED_LINE_OR_MOBILE -> Optional.of(of(number, true));
      case FIXED_LINE, VOIP, PERSONAL_NUMBER -> Optional.of(of(number, false));
      default -> Optional.empty();
    };
  }

  private static PhoneNumber of(Phonenumber.PhoneNumber number, boolean mobile) {
    return new PhoneNumber(
        LIBRARY.format(number, PhoneNumberFormat.E164),
        mobile,
        LIBRARY.getRegionCodeForNumber(number));
  }
}
