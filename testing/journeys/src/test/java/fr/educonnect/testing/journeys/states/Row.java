package fr.educonnect.testing.journeys.states;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What must come of a deed in one standing.
 *
 * @param page where it ends: the template's name, {@code service}, or a command's exit code
 * @param state afterwards; {@code =} for the same
 * @param messages kinds of what is sent; {@code -} for none
 * @param events types of what is kept, with their error; {@code -} for none
 */
record Row(
    Deed deed, Standing standing, String page, String state, String messages, String events) {

  /** The rows of a table, one for each standing that a line names. */
  static Stream<Row> of(String table) {
    return table.lines().flatMap(Row::line);
  }

  private static Stream<Row> line(String line) {
    List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    return Arrays.stream(cells.get(1).split(" +", -1))
        .map(
            standing ->
                new Row(
                    Deed.valueOf(cells.get(0)),
                    Standing.valueOf(standing),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5)));
  }

  @Override
  public String toString() {
    return deed + " " + standing;
  }
}
