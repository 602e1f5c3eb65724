/**
 * Limits: how often something may be asked, counted in the directory so that every node and every
 * restart sees the same.
 *
 * <p>A limit is about a {@link fr.educonnect.directory.limit.Subject}, stored as a keyed hash only.
 * {@link fr.educonnect.directory.limit.Allowances} takes from several limits together, all or none.
 * What holds where nothing is set is in {@link fr.educonnect.directory.limit.JourneyLimits}.
 */
package fr.educonnect.directory.limit;
