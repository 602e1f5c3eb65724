package fr.educonnect.importjobs.generator;

import java.util.stream.Stream;

/**
 * What is true about a population after the exports of all days up to one were applied in order. It
 * comes from who the people are, by none of the rules that the import goes by.
 */
public final class Truth {

  private final Population population;
  private final int day;

  /**
   * @param day of the last export, counted from the first, 0
   */
  public Truth(Population population, int day) {
    this.population = population;
    this.day = day;
  }

  /** Every family, one after the other; made again for each call. */
  public Stream<ExpectedFamily> families() {
    return population.families().map(family -> new FamilyTruth(population, family, day).expected());
  }
}
