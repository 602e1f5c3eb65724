/**
 * The run of one export from the depot to the directory: verified, read, compared, applied or
 * refused, reported, put away.
 *
 * <p>{@link fr.educonnect.importjobs.run.FeedRun} takes the exports of one academy and degree one
 * by one, {@link fr.educonnect.importjobs.run.ExportRun} runs one of them. Guards that look at what
 * an export would do stand in {@link fr.educonnect.importjobs.run.Guards}; whatever is decided is
 * in the {@link fr.educonnect.importjobs.run.RunReport}. Nothing here knows SQL: the set-based load
 * is the directory's ({@code fr.educonnect.directory.load}).
 */
package fr.educonnect.importjobs.run;
