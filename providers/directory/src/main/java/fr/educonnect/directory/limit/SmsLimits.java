package fr.educonnect.directory.limit;

import java.time.Duration;

/**
 * What limits text messages that people ask for.
 *
 * @param number to one number
 * @param device from a device that the account knows, in place of the number's
 * @param address from one source address; a school shares one
 * @param all of everybody
 * @param moneyPerMonth of everybody within a calendar month in Paris, in thousandths of euro
 * @param prices what one costs
 * @param pause between two to the same person
 */
public record SmsLimits(
    Limit number,
    Limit device,
    Limit address,
    Limit all,
    long moneyPerMonth,
    SmsPrices prices,
    Duration pause) {

  public SmsLimits {
    if (moneyPerMonth < 0) {
      throw new IllegalArgumentException("money per month: must not be negative");
    }
    if (pause.isNegative()) {
      throw new IllegalArgumentException("pause: must not be negative");
    }
  }
}
