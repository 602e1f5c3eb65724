package fr.educonnect.domain.franceconnect;

import java.util.Optional;

/**
 * How a school's register names a guardian; several registers may name one person differently.
 *
 * @param familyName usage name
 * @param firstName the one that is used
 */
public record RegisterName(String familyName, Optional<String> birthName, String firstName) {

  @Override
  public String toString() {
    return "RegisterName";
  }
}
