package fr.educonnect.importjobs.generator;

/**
 * A first-degree constituency (<i>circonscription</i>, IEN).
 *
 * @param id its {@code ENTStructureJointure}
 */
public record Constituency(ExportFeed feed, long id, String uai, String name) {

  private static final int FIRST_ID = 90_000;
  private static final int FIRST_SERIAL = 9000;

  static Constituency of(ExportFeed feed, int number) {
    return new Constituency(
        feed,
        FIRST_ID + number,
        Uais.of(feed.academy(), number, FIRST_SERIAL),
        "CIRCONSCRIPTION N° " + (number + 1));
  }
}
