package fr.educonnect.directoryaccess;

import static fr.educonnect.directoryaccess.DirectoryOption.BIRTH_DATE_LOCK;
import static fr.educonnect.directoryaccess.DirectoryOption.BIRTH_DATE_TOTAL;
import static fr.educonnect.directoryaccess.DirectoryOption.BIRTH_DATE_TRIES;
import static fr.educonnect.directoryaccess.DirectoryOption.LOOKUPS_ADDRESS;
import static fr.educonnect.directoryaccess.DirectoryOption.LOOKUPS_TYPED;
import static fr.educonnect.directoryaccess.DirectoryOption.MAILS_ACCOUNT;
import static fr.educonnect.directoryaccess.DirectoryOption.MOBILE_CHANGES;
import static fr.educonnect.directoryaccess.DirectoryOption.SMS_ADDRESS;
import static fr.educonnect.directoryaccess.DirectoryOption.SMS_ALL;
import static fr.educonnect.directoryaccess.DirectoryOption.SMS_COUNTRIES;
import static fr.educonnect.directoryaccess.DirectoryOption.SMS_DEVICE;
import static fr.educonnect.directoryaccess.DirectoryOption.SMS_MONEY;
import static fr.educonnect.directoryaccess.DirectoryOption.SMS_NUMBER;
import static fr.educonnect.directoryaccess.DirectoryOption.SMS_PAUSE;
import static fr.educonnect.directoryaccess.DirectoryOption.SMS_PRICE;
import static fr.educonnect.directoryaccess.DirectoryOption.SMS_PRICES;
import static fr.educonnect.directoryaccess.DirectoryOption.WRONG_CODES;

import fr.educonnect.directory.limit.JourneyLimits;
import fr.educonnect.directory.limit.Limit;
import fr.educonnect.directory.limit.SmsLimits;
import fr.educonnect.directory.limit.SmsPrices;
import fr.educonnect.domain.link.BirthDateLimits;
import fr.educonnect.domain.proof.SmsDestinations;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The settings of the families' journeys.
 *
 * @param smsDestinations where text messages may go
 */
record JourneySettings(JourneyLimits limits, SmsDestinations smsDestinations) {

  private static final Duration MINUTES = Duration.ofMinutes(10);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  static JourneySettings read(OptionValues values) {
    return new JourneySettings(
        new JourneyLimits(
            sms(values),
            new Limit(values.number(LOOKUPS_ADDRESS), MINUTES),
            new Limit(values.number(LOOKUPS_TYPED), HOUR),
            new Limit(values.number(WRONG_CODES), DAY),
            new Limit(values.number(MAILS_ACCOUNT), HOUR),
            new Limit(values.number(MOBILE_CHANGES), DAY),
            values.check(BIRTH_DATE_TOTAL, () -> birthDates(values))),
        values.check(
            SMS_COUNTRIES, () -> SmsDestinations.FRANCE.and(Set.of(values.list(SMS_COUNTRIES)))));
  }

  private static SmsLimits sms(OptionValues values) {
    return new SmsLimits(
        new Limit(values.number(SMS_NUMBER), HOUR),
        new Limit(values.number(SMS_DEVICE), HOUR),
        new Limit(values.number(SMS_ADDRESS), HOUR),
        new Limit(values.number(SMS_ALL), HOUR),
        values.number(SMS_MONEY),
        values.check(SMS_PRICES, () -> prices(values)),
        values.seconds(SMS_PAUSE));
  }

  private static SmsPrices prices(OptionValues values) {
    Map<String, Integer> prices = new HashMap<>();
    for (String price : values.list(SMS_PRICES)) {
      int equals = price.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException("need prefix=price, e.g. +33=50,+262=120");
      }
      prices.put(price.substring(0, equals), Integer.valueOf(price.substring(equals + 1)));
    }
    return new SmsPrices(prices, values.number(SMS_PRICE));
  }

  private static BirthDateLimits birthDates(OptionValues values) {
    return new BirthDateLimits(
        values.number(BIRTH_DATE_TRIES),
        values.seconds(BIRTH_DATE_LOCK),
        values.number(BIRTH_DATE_TOTAL));
  }
}
