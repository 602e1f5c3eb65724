package fr.educonnect.staffapi.answer;

/**
 * Describes the parameters of an operation by those of another one: its id, then the names of the
 * parameters that both have. Only where the description is made; it is no part of it.
 */
public final class LikeName {
  public static final String EXTENSION = "x-parameters-like";

  private LikeName() {}
}
