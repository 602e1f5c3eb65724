package fr.educonnect.directory.load;

/**
 * A first-degree constituency (<i>circonscription</i>, IEN), ready for the directory.
 *
 * @param id packed key of the source record
 * @param uai may be null
 * @param mail may be null
 */
public record ConstituencyRow(
    long id, String uai, String name, String mail, long contentHash, Origin origin) {}
