/**
 * The import's half in the database: one export of one academy and degree becomes registers,
 * persons, accounts and links.
 *
 * <p>{@link fr.educonnect.directory.load.ExportLoad} is the way in. The reader of the files hands
 * it plain rows as it meets them; they go to temporary tables, and {@code apply} runs the numbered
 * SQL files of this package's resource folder in one transaction, each of which says the rule that
 * it holds. Rows travel only when they are new or changed: a hash of each record's raw attributes
 * is compared first.
 *
 * <p>Rules of this package: no loop over persons in Java but to build login id stems; every id
 * follows from the data, so that a repeated run writes the same bytes; a statement's cost follows
 * what changed, not what exists; nothing is visible before the commit, and a lost connection takes
 * locks and temporary tables with it.
 */
package fr.educonnect.directory.load;
