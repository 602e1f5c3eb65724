package fr.educonnect.staffapi.answer;

import fr.educonnect.directory.account.PersonNames;

/**
 * Names as the registers write them.
 *
 * @param title « M. » or « Mme »; null where the register has none
 */
public record Names(@Maybe String title, String familyName, String firstName) {

  public static Names of(PersonNames names) {
    return new Names(names.title().orElse(null), names.familyName(), names.firstName());
  }

  @Override
  public String toString() {
    return "Names";
  }
}
