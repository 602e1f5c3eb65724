/**
 * Where academies leave their exports, and how they are found, verified, chosen and put away.
 *
 * <p>An export is there when its manifest is: {@code transfert-AAF-educonnect*d.sh} delivers the
 * manifest last, under its final name. A file whose manifest is missing is not touched. An export
 * that was applied, or that a newer one makes pointless, moves to the archive; {@link
 * fr.educonnect.importjobs.depot.Archive} can be stopped between any two of its steps.
 */
package fr.educonnect.importjobs.depot;
