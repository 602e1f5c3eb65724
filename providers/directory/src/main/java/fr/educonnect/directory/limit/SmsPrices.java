package fr.educonnect.directory.limit;

import java.util.Comparator;
import java.util.Map;

/**
 * What a text message costs, in thousandths of euro.
 *
 * @param byPrefix by the beginning of the number, e.g. {@code +33}; the longest one holds
 * @param elsewhere for any other number
 */
public record SmsPrices(Map<String, Integer> byPrefix, int elsewhere) {

  public SmsPrices {
    byPrefix = Map.copyOf(byPrefix);
    if (elsewhere < 0 || byPrefix.values().stream().anyMatch(price -> price < 0)) {
      throw new IllegalArgumentException("prices: must not be negative");
    }
    if (byPrefix.keySet().stream().anyMatch(prefix -> !prefix.matches("\\+[1-9][0-9]{0,8}"))) {
      throw new IllegalArgumentException("prices: a prefix is + and digits");
    }
  }

  /**
   * @param number E.164
   */
  public int of(String number) {
    return byPrefix.entrySet().stream()
        .filter(price -> number.startsWith(price.getKey()))
        .max(Comparator.comparingInt(price -> price.getKey().length()))
        .map(Map.Entry::getValue)
        .orElse(elsewhere);
  }
}
