/**
 * The files of the Annuaire académique fédérateur (AAF): their names, their envelope ({@code
 * ficAlimMENESR}), and the rows that the directory makes of their records.
 *
 * <p>{@link fr.educonnect.importjobs.aaf.EnvelopeReader} streams records out of a file that may be
 * hostile; an error there refuses the export. The {@code *Mapper} classes make a row of one record
 * or refuse that record alone ({@link fr.educonnect.importjobs.aaf.InvalidRecord}). A new name of
 * an attribute goes into {@link fr.educonnect.importjobs.aaf.Attribute}, one without use into
 * {@code ignored-attributes.txt}. When a mapper changes what it makes of the same record, raise
 * {@code ContentHash.RULES_VERSION}.
 */
package fr.educonnect.importjobs.aaf;
