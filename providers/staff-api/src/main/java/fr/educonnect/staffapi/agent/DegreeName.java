package fr.educonnect.staffapi.agent;

import fr.educonnect.domain.identifier.Degree;
import java.util.Arrays;
import java.util.Optional;

/** Degrees as staff write them: 1D and 2D. */
public final class DegreeName {

  private DegreeName() {}

  /** {@code 1D} or {@code 2D}. */
  public static String of(Degree degree) {
    return degree.digit() + "D";
  }

  /** The degree of a name; empty for any other text. */
  public static Optional<Degree> parse(String name) {
    return Arrays.stream(Degree.values()).filter(degree -> of(degree).equals(name)).findFirst();
  }
}
