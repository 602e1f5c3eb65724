package fr.educonnect.directory.account;

import java.util.Optional;

/**
 * Names as the registers write them.
 *
 * @param title « M. » or « Mme », where the register has one
 * @param familyName usage name
 * @param firstName may be empty
 */
public record PersonNames(Optional<String> title, String familyName, String firstName) {

  @Override
  public String toString() {
    return "PersonNames";
  }
}
