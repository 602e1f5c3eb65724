package fr.educonnect.testing.stack.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A demo person as {@code stack.json} describes it; what does not apply is null or empty.
 *
 * @param password chosen or provisional, as the state has it
 * @param mobile E.164
 * @param birthDate ISO date
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Person(
    long id,
    String login,
    String password,
    String firstName,
    String lastName,
    String mail,
    String mobile,
    String birthDate,
    String ine,
    String uai,
    List<Child> children) {

  /**
   * A guardian's child.
   *
   * @param id of the student, as pages name their fields
   * @param register the school's academy and degree, such as {@code 14-2D}
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Child(
      long id,
      String firstName,
      String lastName,
      String birthDate,
      String ine,
      String uai,
      String register) {}

  /** The same guardian with a mail address: activation asks for one, the register may have none. */
  Person reachable() {
    if (mail != null || children.isEmpty()) {
      return this;
    }
    String address = login + "@example.org";
    return new Person(
        id, login, password, firstName, lastName, address, mobile, birthDate, ine, uai, children);
  }

  /** The same person with a password that was chosen or given since. */
  public Person withPassword(String value) {
    return new Person(
        id, login, value, firstName, lastName, mail, mobile, birthDate, ine, uai, children);
  }
}
