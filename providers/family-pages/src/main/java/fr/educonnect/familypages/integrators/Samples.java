package fr.educonnect.familypages.integrators;

import fr.educonnect.domain.federation.Attribute;
import java.util.EnumMap;
import java.util.Map;

/** A made-up value of each attribute, of the form that services get. */
final class Samples {

  private static final Map<Attribute, String> VALUES = new EnumMap<>(Attribute.class);

  static {
    VALUES.put(Attribute.FAMILY_NAME, "Martin");
    VALUES.put(Attribute.GIVEN_NAME, "Camille");
    VALUES.put(Attribute.SIGNED_IN_AT, "2026-11-22 08:05:42.317");
    VALUES.put(Attribute.AFFILIATION, "eleve2d");
    VALUES.put(Attribute.ID, "6f1c".repeat(24));
    VALUES.put(Attribute.INE_HASH, "9b04".repeat(8));
    VALUES.put(Attribute.BIRTH_DATE, "2012-03-15");
    VALUES.put(Attribute.SCHOOL, "0312345F");
    VALUES.put(Attribute.LEVEL, "2115");
    VALUES.put(Attribute.TITLE, "Mme");
    VALUES.put(Attribute.REF_ID, "{AAF}16|2D|1234567");
    VALUES.put(Attribute.VECTOR, "4|||123456|0312345F");
    VALUES.put(Attribute.INE, "123456789FJ");
    VALUES.put(Attribute.SIGN_IN_KIND, "ECT");
    VALUES.put(Attribute.SUPANN_SCHOOL, "{UAI}0312345F");
    VALUES.put(Attribute.SUPANN_LEVEL, "{SIREN:110043015:MEFSTAT4}2212");
    VALUES.put(Attribute.SUPANN_BIRTH_DATE, "2008-03-15");
    VALUES.put(Attribute.EDU_PERSON_AFFILIATION, "student");
  }

  private Samples() {}

  /** There is one of each, but of FrEduUrlRetour, which is known. */
  static String of(Attribute attribute) {
    return VALUES.get(attribute);
  }
}
