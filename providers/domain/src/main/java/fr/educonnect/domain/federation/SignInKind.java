package fr.educonnect.domain.federation;

/** How somebody signed in, in the words of services. */
public enum SignInKind {
  /** With identifier and password. */
  PASSWORD("ECT"),
  FRANCECONNECT("FC"),
  /** Through an older identity provider, which has proved who opens the new account. */
  OLDER("ECT");

  private final String origin;

  SignInKind(String origin) {
    this.origin = origin;
  }

  /** The value of FrEduOrigAuth. */
  String origin() {
    return origin;
  }
}
