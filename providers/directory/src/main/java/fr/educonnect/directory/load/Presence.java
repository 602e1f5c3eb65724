package fr.educonnect.directory.load;

/** What is known of a student's or guardian's record before its row is built. */
public enum Presence {
  /** The directory holds this very record: nothing to hand over. */
  UNCHANGED,
  /** New or changed, or the export is a delta: build the row and put it. */
  CHANGED,
  /** This complet has already shown a record with this id: the first one counts. */
  DUPLICATE
}
