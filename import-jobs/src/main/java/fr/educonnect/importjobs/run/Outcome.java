package fr.educonnect.importjobs.run;

/** How the run of one export ended. */
public enum Outcome {
  /** Committed; single records may have been rejected. */
  APPLIED,
  /** Only looked at, and sound; single records may be rejected. */
  VALID,
  /** Its files cannot be trusted, or it does not follow what is applied. */
  REFUSED,
  /** A guard keeps it for a human to look at. */
  STOPPED,
  /** Another run is loading the feed. */
  BUSY,
  /** What is applied is as new already, by another run that ended meanwhile. */
  POINTLESS
}
