package fr.educonnect.domain.identifier;

/** Primary (1D, register ONDE) or secondary (2D, register SIECLE) education. */
public enum Degree {
  FIRST(1),
  SECOND(2);

  private final int digit;

  Degree(int digit) {
    this.digit = digit;
  }

  /** 1 or 2: the degree's place in packed keys. */
  public int digit() {
    return digit;
  }

  /**
   * @throws IllegalArgumentException for any digit but 1 and 2
   */
  public static Degree ofDigit(int digit) {
    return switch (digit) {
      case 1 -> FIRST;
      case 2 -> SECOND;
      default -> throw new IllegalArgumentException("No degree has the digit " + digit);
    };
  }
}
