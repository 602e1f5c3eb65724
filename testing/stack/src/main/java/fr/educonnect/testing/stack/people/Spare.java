package fr.educonnect.testing.stack.people;

/**
 * People whose accounts a test may use up. Each is given once, see {@link
 * fr.educonnect.testing.stack.Stack#take}; none has a role.
 */
public enum Spare {
  /** As {@link #GUARDIAN_OF_ONE_ACTIVE}; the child is in the second degree, in Rennes. */
  GUARDIAN_OF_ONE_IN_RENNES("ACTIVE", 10),
  /** With a provisional password and one child. */
  GUARDIAN_OF_ONE_NOTIFIED("NOTIFIED", 56),
  /** With a provisional password and two children or more. */
  GUARDIAN_OF_SEVERAL_NOTIFIED("NOTIFIED", 24),
  /** Never notified; the register has a mobile number. */
  GUARDIAN_UNREGISTERED(Casting.UNTOUCHED, 76),
  /** Chose a password and gave an address that is not validated. */
  GUARDIAN_ACTIVATING("ACTIVATING", 14),
  /** Active by a confirmed address, with one child; the register has a mobile number. */
  GUARDIAN_OF_ONE_ACTIVE("ACTIVE", 140),
  /** Active by a confirmed address, with two children or more; a mobile number as well. */
  GUARDIAN_OF_SEVERAL_ACTIVE("ACTIVE", 64),
  /** With a provisional password. */
  STUDENT_NOTIFIED("NOTIFIED", 28),
  /** Active, without any address. */
  STUDENT_ACTIVE("ACTIVE", 16),
  /** Never notified, with a mobile number in the register; brought to whatever a test needs. */
  GUARDIAN_UNTOUCHED(Casting.UNTOUCHED, 44),
  /** Never notified. */
  STUDENT_UNTOUCHED(Casting.UNTOUCHED, 30);

  /** The register of the second degree that older identity providers know people of. */
  private static final String RENNES = "14-2D";

  private final String state;
  private final int many;

  Spare(String state, int many) {
    this.state = state;
    this.many = many;
  }

  /** What their accounts are brought to. */
  String state() {
    return state;
  }

  /** How many there are, as far as the generated academies have them. */
  int many() {
    return many;
  }

  boolean suits(Person person) {
    int children = person.children().size();
    return switch (this) {
      case GUARDIAN_OF_ONE_NOTIFIED -> children == 1;
      case GUARDIAN_OF_ONE_ACTIVE -> children == 1 && person.mobile() != null;
      case GUARDIAN_OF_ONE_IN_RENNES ->
          children == 1
              && person.mobile() != null
              && RENNES.equals(person.children().get(0).register());
      case GUARDIAN_OF_SEVERAL_NOTIFIED -> children > 1;
      case GUARDIAN_OF_SEVERAL_ACTIVE -> children > 1 && person.mobile() != null;
      case GUARDIAN_UNREGISTERED, GUARDIAN_UNTOUCHED -> children > 0 && person.mobile() != null;
      case GUARDIAN_ACTIVATING -> children > 0;
      case STUDENT_NOTIFIED, STUDENT_ACTIVE, STUDENT_UNTOUCHED -> children == 0;
    };
  }
}
