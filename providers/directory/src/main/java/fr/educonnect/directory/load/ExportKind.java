package fr.educonnect.directory.load;

/** What an export holds: everything, or what changed during the last export days. */
public enum ExportKind {
  COMPLET,
  DELTA
}
