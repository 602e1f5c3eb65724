package fr.educonnect.domain.federation;

/** Identifiers that only the holder of a key can tell, as one service gets them of one person. */
public interface KeyedIds {

  /** FrEduCtId. */
  String id();

  /** FrEduCtEleveINEHash. */
  String ineHash(String ine);
}
