package fr.educonnect.importjobs.pairs;

/**
 * What is wrong in a file, without the value: it tells of a person.
 *
 * @param line counted from 1
 * @param field the column
 */
public record LineFault(int line, String field, String problem) {

  @Override
  public String toString() {
    return line + ": " + field + ": " + problem;
  }
}
