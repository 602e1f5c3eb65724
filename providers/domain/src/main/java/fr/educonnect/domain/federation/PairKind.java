package fr.educonnect.domain.federation;

/** The identifiers by which a service can know its users from before, to be kept for it. */
public enum PairKind {
  /** FrEduCtId. */
  FREDU_ID("[0-9a-f]{96}"),
  /** The persistent NameID of SAML: at most 256 characters, none of them a space. */
  NAME_ID("[\\x21-\\x7e]{1,256}"),
  /** The subject of OpenID Connect: at most 255 characters of ASCII. */
  SUB("[\\x21-\\x7e]{1,255}"),
  /** FrEduCtEleveINEHash, of students. */
  INE_HASH("[0-9a-f]{32}");

  private final String pattern;

  PairKind(String pattern) {
    this.pattern = pattern;
  }

  /** Whether a value has the shape of this kind. */
  public boolean isSound(String value) {
    return value.matches(pattern);
  }
}
