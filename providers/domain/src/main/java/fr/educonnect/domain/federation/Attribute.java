package fr.educonnect.domain.federation;

import java.util.Arrays;
import java.util.Optional;

/**
 * What services may be told of a person: the attributes of the profile FrEdu, which téléservices
 * and ENTs know, and those of SUPANN and eduPerson, which higher education knows.
 *
 * <p>The number of some is not public: a service that asks for one says under which name.
 */
public enum Attribute {
  FAMILY_NAME("sn", "2.5.4.4"),
  GIVEN_NAME("givenName", "2.5.4.42"),
  LOGOUT_URL("FrEduUrlRetour", Arc.FREDU + "5"),
  SIGNED_IN_AT("FrEduCtDateConnexion", Arc.FREDU + "6"),
  AFFILIATION("FrEduCtPersonAffiliation", Arc.FREDU + "7"),
  ID("FrEduCtId", Arc.FREDU + "57"),
  INE_HASH("FrEduCtEleveINEHash", Arc.FREDU + "64"),
  BIRTH_DATE("FrEduCtDateNaissance", Arc.FREDU + "67"),
  SCHOOL("FrEduCtEleveUAI", Arc.FREDU + "72"),
  LEVEL("FrEduCtEleveNiveau", Arc.FREDU + "73"),
  /** Its number is public, its name is not. */
  TITLE("civilite", Arc.FREDU + "76"),
  REF_ID("FrEduCtRefId", null),
  VECTOR("FrEduVecteur", null),
  INE("FrEduCtEleveINE", null),
  SIGN_IN_KIND("FrEduOrigAuth", null),
  SUPANN_SCHOOL("supannEtablissement", Arc.SUPANN + "14"),
  SUPANN_LEVEL("supannEtuEtape", Arc.SUPANN + "29"),
  SUPANN_BIRTH_DATE("supannOIDCDateDeNaissance", null),
  EDU_PERSON_AFFILIATION("eduPersonAffiliation", "1.3.6.1.4.1.5923.1.1.1.1");

  private final String friendlyName;
  private final String oid;

  Attribute(String friendlyName, String oid) {
    this.friendlyName = friendlyName;
    this.oid = oid;
  }

  /** The attribute that services know by this name. */
  public static Optional<Attribute> named(String friendlyName) {
    return Arrays.stream(values())
        .filter(attribute -> attribute.friendlyName.equals(friendlyName))
        .findFirst();
  }

  /** The name that people know it by. */
  public String friendlyName() {
    return friendlyName;
  }

  /** Whether services over OpenID Connect can be told; others have no name that they would read. */
  public boolean isClaim() {
    return switch (this) {
      case VECTOR, SUPANN_SCHOOL, SUPANN_LEVEL, SUPANN_BIRTH_DATE, EDU_PERSON_AFFILIATION -> false;
      default -> true;
    };
  }

  /** The name of its claim. */
  public String claim() {
    return switch (this) {
      case FAMILY_NAME -> "family_name";
      case GIVEN_NAME -> "given_name";
      default -> friendlyName;
    };
  }

  /** As a URN; empty where the number is not public. */
  public Optional<String> oid() {
    return Optional.ofNullable(oid).map(number -> "urn:oid:" + number);
  }

  /** Whether services over SAML read more than one value. */
  public boolean isMultiValued() {
    return this == REF_ID || this == VECTOR;
  }

  /** Whether its claim is an array, also with one value. */
  public boolean isArray() {
    return isMultiValued() || this == AFFILIATION;
  }

  /** Arcs of numbers: the ministry's, and that of SUPANN. */
  private static final class Arc {
    static final String FREDU = "1.3.6.1.4.1.20326.10.999.1.";
    static final String SUPANN = "1.3.6.1.4.1.7135.1.2.1.";
  }
}
