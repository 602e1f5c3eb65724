package fr.educonnect.directory.federation;

import fr.educonnect.domain.federation.PairKind;

/**
 * Why an identifier cannot be kept.
 *
 * @param line of the file
 */
public record PairFault(int line, PairKind kind, Reason reason) {

  /** The first that holds. */
  public enum Reason {
    UNKNOWN_PERSON,
    SEVERAL_PEOPLE,
    /** The file has another value for the same person. */
    PERSON_TWICE,
    /** The file has the same value for another person. */
    VALUE_TWICE,
    /** The service keeps another value for the person already. */
    PERSON_KNOWN_OTHERWISE,
    /** The service keeps the value for another person already. */
    VALUE_TAKEN
  }
}
