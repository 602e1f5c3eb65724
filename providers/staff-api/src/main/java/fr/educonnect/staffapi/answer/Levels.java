package fr.educonnect.staffapi.answer;

/** Values of acr in the realm of staff. */
public final class Levels {

  /** A second factor was shown. */
  public static final String SECOND = "2";

  private Levels() {}
}
