package fr.educonnect.domain.contact;

import java.util.Locale;
import java.util.Optional;

/**
 * Mail addresses of the registers: brought to one form so that they can be compared, and refused
 * where no mail could arrive. Whether somebody reads it is shown by a mail to it, not here.
 */
public final class MailAddresses {

  private static final int MAX_LENGTH = 254;
  private static final int MAX_LOCAL_LENGTH = 64;
  private static final int MAX_LABEL_LENGTH = 63;
  private static final String LOCAL_SIGNS = "!#$%&'*+-/=?^_`{|}~.";

  private MailAddresses() {}

  /**
   * @param text as typed; may be null
   * @return the address in lower case, without spaces around it; empty if it is not plausible
   */
  public static Optional<String> normalise(String text) {
    if (text == null) {
      return Optional.empty();
    }
    String address = text.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
    int at = address.indexOf('@');
    boolean plausible =
        address.length() <= MAX_LENGTH
            && isLocalPart(address, at)
            && isDomain(address.substring(at + 1));
    return plausible ? Optional.of(address) : Optional.empty();
  }

  private static boolean isLocalPart(String address, int end) {
    if (end < 1
        || end > MAX_LOCAL_LENGTH
        || address.charAt(0) == '.'
        || address.charAt(end - 1) == '.') {
      return false;
    }
    for (int i = 0; i < end; i++) {
      char c = address.charAt(i);
      boolean doubleDot = c == '.' && address.charAt(i + 1) == '.';
      if (doubleDot || !(isAlphanumeric(c) || LOCAL_SIGNS.indexOf(c) >= 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDomain(String domain) {
    int labels = 0;
    int start = 0;
    while (start <= domain.length()) {
      int dot = domain.indexOf('.', start);
      int end = dot < 0 ? domain.length() : dot;
      if (!isLabel(domain, start, end)) {
        return false;
      }
      labels++;
      start = end + 1;
    }
    return labels > 1 && isTopLevel(domain.substring(domain.lastIndexOf('.') + 1));
  }

  private static boolean isLabel(String domain, int start, int end) {
    if (end <= start || end - start > MAX_LABEL_LENGTH) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!isAlphanumeric(domain.charAt(i)) && domain.charAt(i) != '-') {
        return false;
      }
    }
    return domain.charAt(start) != '-' && domain.charAt(end - 1) != '-';
  }

  private static boolean isTopLevel(String label) {
    boolean letters = label.chars().allMatch(c -> c >= 'a' && c <= 'z');
    return label.length() >= 2 && (letters || label.startsWith("xn--"));
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
