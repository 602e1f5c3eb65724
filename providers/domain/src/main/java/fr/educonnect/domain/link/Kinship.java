package fr.educonnect.domain.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a contact is tied to a student: nomenclature N_LIEN_ELEVE_RESPONSABLE of the Base centrale
 * des nomenclatures, as AAF exports carry it. Exports of 2013-14 carry an older list, whose 1 and 2
 * (father, mother) stand in the reverse order of 10 and 20 (mother, father).
 */
public enum Kinship {
  MOTHER("10", "2"),
  FATHER("20", "1"),
  SIBLING("37", null),
  ASCENDANT("38", null),
  OTHER_RELATIVE("39", "4"),
  EDUCATOR("41", null),
  FOSTER_CARER("42", null),
  CHILDMINDER("43", null),
  TUTOR("50", "3"),
  /** Aide sociale à l'enfance or another body: a legal entity. */
  CHILD_WELFARE("51", "5"),
  /** The student in person, of age: opens no guardian account. */
  STUDENT_IN_PERSON("70", "7"),
  OTHER("90", "6");

  private static final Map<String, Kinship> BY_CODE = new HashMap<>();

  static {
    for (Kinship kinship : values()) {
      BY_CODE.put(kinship.code, kinship);
      if (kinship.oldCode != null) {
        BY_CODE.put(kinship.oldCode, kinship);
      }
    }
  }

  private final String code;
  private final String oldCode;

  Kinship(String code, String oldCode) {
    this.code = code;
    this.oldCode = oldCode;
  }

  /**
   * @param code of either nomenclature, spaces around it allowed; may be null
   * @return empty for an unknown code
   */
  public static Optional<Kinship> ofCode(String code) {
    return Optional.ofNullable(code).map(String::strip).map(BY_CODE::get);
  }

  /** The code of the current nomenclature. */
  public String code() {
    return code;
  }

  /** Whether the contact is a body, not a person: never matched with another record. */
  public boolean isLegalEntity() {
    return this == CHILD_WELFARE;
  }

  /** Whether the contact can be a guardian at all. */
  public boolean canBeGuardian() {
    return this != STUDENT_IN_PERSON;
  }
}
