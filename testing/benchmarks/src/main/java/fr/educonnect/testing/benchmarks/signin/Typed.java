package fr.educonnect.testing.benchmarks.signin;

/**
 * What a person types of themselves.
 *
 * @param contact number (E.164) or mail address
 */
record Typed(String lastName, String firstName, String contact) {

  /** Somebody whom no register knows. */
  static Typed nobody(String contact) {
    return new Typed("Personne", "Zoé", contact);
  }

  /** The same contact and a name that is not its holder's. */
  Typed byAnotherName() {
    return nobody(contact);
  }
}
