package fr.educonnect.directory.load;

/**
 * What the caller makes of a load that is ready to be committed.
 *
 * @param accepted false rolls everything back
 * @param report JSON object kept with the run
 */
public record Verdict(boolean accepted, String report) {}
