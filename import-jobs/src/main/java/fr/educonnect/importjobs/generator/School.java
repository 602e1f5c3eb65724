package fr.educonnect.importjobs.generator;

import fr.educonnect.domain.identifier.Degree;

/**
 * A school of the population.
 *
 * @param number among those of its academy and degree, from 0
 * @param id its {@code ENTStructureJointure}
 * @param name without the kind of school
 * @param divisions classes per level
 */
public record School(
    ExportFeed feed,
    int number,
    long id,
    String uai,
    Type type,
    String name,
    String town,
    Standing standing,
    int divisions) {

  /** The kinds of schools, by the labels and codes of the school registers. */
  public enum Type {
    ELEMENTAIRE("E.E.PU", "151"),
    PRIMAIRE("E.P.PU", "151"),
    COLLEGE("COLLEGE", "340"),
    LYCEE("LYCEE", "302"),
    LYCEE_PROFESSIONNEL("LP", "320");

    private final String label;
    private final String code;

    Type(String label, String code) {
      this.label = label;
      this.code = code;
    }

    String label() {
      return label;
    }

    String code() {
      return code;
    }
  }

  /** How a school stands to the perimeter in which accounts are opened. */
  public enum Standing {
    PUBLIC,
    /** Private, on the white list. */
    ADMITTED,
    /** Private, not on the white list. */
    PRIVATE,
    /** Public, but not on the school year's list. */
    NOT_LISTED
  }

  /** Whether its families get accounts. */
  public boolean inScope() {
    return standing == Standing.PUBLIC || standing == Standing.ADMITTED;
  }

  /** Whether it is of the private sector. */
  public boolean isPrivate() {
    return standing == Standing.PRIVATE || standing == Standing.ADMITTED;
  }

  /** The name as exports write it: kind, name and town. */
  public String fullName() {
    return type.label() + "$" + name + "$" + town;
  }

  boolean isLycee() {
    return type == Type.LYCEE || type == Type.LYCEE_PROFESSIONNEL;
  }

  boolean isFirstDegree() {
    return feed.degree() == Degree.FIRST;
  }

  String department() {
    return Uais.department(feed.academy(), number);
  }
}
