package fr.educonnect.directory.load;

/**
 * A line of the second degree's nomenclature of MEFs (<i>module élémentaire de formation</i>).
 *
 * @param code 11 characters
 * @param mefstat11 whose first four characters are the level; may be null
 */
public record MefRow(
    String code, String label, String mefstat11, long contentHash, Origin origin) {}
