package fr.educonnect.importjobs.generator;

/**
 * A guardian as a person.
 *
 * @param slot among the family's guardians: 0 and 1 parents, 2 a contact, 3 the student in person
 * @param number of the person, over all academies
 * @param contactsOf number of the person whose mobile and mail the register has: mostly their own
 * @param marriedName the usage name that a marriage would bring; null for none
 */
record Guardian(
    int slot,
    long number,
    Role role,
    PersonName name,
    Bond bond,
    Spelling spelling,
    long contactsOf,
    String marriedName) {

  Guardian known(Bond aBond, Spelling aSpelling) {
    return new Guardian(slot, number, role, name, aBond, aSpelling, contactsOf, marriedName);
  }

  Guardian withContactsOf(long person) {
    return new Guardian(slot, number, role, name, bond, spelling, person, marriedName);
  }

  Guardian marrying(String usageName) {
    return new Guardian(slot, number, role, name, bond, spelling, contactsOf, usageName);
  }

  /**
   * What the records of one guardian have in common, hence whether they can be brought together.
   */
  enum Bond {
    /** All carry the same mobile. */
    MOBILE,
    /** All carry the same mail address. */
    MAIL,
    /** No two carry the same contact. */
    NOTHING,
    /** One and the same mobile, that is no number. */
    BAD_PHONE,
    /** One and the same mail address, that is none. */
    BAD_MAIL,
    /** One and the same mobile, that seven other guardians have too. */
    SHARED_NUMBER;

    boolean links() {
      return this == MOBILE || this == MAIL;
    }
  }

  /** How the names of a second record differ from those of the first. */
  enum Spelling {
    SAME,
    /** Without accents, in capitals. */
    PLAIN_CAPITALS,
    /** Spaces where hyphens were. */
    NO_HYPHENS,
    /** Birth name in place of the usage name. */
    BIRTH_NAME,
    /** Another first name: nobody can tell that it is the same person. */
    RESPELLED
  }
}
