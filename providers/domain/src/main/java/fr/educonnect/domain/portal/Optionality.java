package fr.educonnect.domain.portal;

import java.util.Optional;

/** Whether schools decide about a service that is for their families. */
public enum Optionality {
  /** No school does. */
  FOR_ALL,
  /** Each can switch it off. */
  UNLESS_SWITCHED_OFF,
  /** Each can switch it on. */
  IF_SWITCHED_ON;

  /**
   * Reads the declaration of a service: what holds where a school has not decided.
   *
   * @param byDefault {@code ON} or {@code OFF}; null where no school decides, and anything else
   *     counts as off
   */
  public static Optionality read(String byDefault) {
    if (byDefault == null) {
      return FOR_ALL;
    }
    return byDefault.strip().equals("ON") ? UNLESS_SWITCHED_OFF : IF_SWITCHED_ON;
  }

  /**
   * Whether families of a school find the service.
   *
   * @param decided what the school has switched it to; empty where it has not
   */
  public boolean isOffered(Optional<Boolean> decided) {
    return switch (this) {
      case FOR_ALL -> true;
      case UNLESS_SWITCHED_OFF -> decided.orElse(true);
      case IF_SWITCHED_ON -> decided.orElse(false);
    };
  }
}
