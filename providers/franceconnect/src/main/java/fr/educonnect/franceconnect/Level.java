package fr.educonnect.franceconnect;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure FranceConnect is of who somebody is: the eIDAS levels, lowest first. */
public enum Level {
  /** The only one of FranceConnect. */
  EIDAS1,
  /** FranceConnect+. */
  EIDAS2,
  /** FranceConnect+. */
  EIDAS3;

  /** As {@code acr_values} and {@code acr} name it. */
  String acr() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Level> of(String acr) {
    return Arrays.stream(values()).filter(level -> level.acr().equals(acr)).findFirst();
  }

  /** Whether this is what was asked for, or more. */
  boolean reaches(Level asked) {
    return compareTo(asked) >= 0;
  }
}
