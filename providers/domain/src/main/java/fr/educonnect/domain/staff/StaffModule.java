package fr.educonnect.domain.staff;

/** What staff may use. */
public enum StaffModule {
  /** « Administration des comptes » of a school. */
  ADMINISTRATION,
  /** « Dépannage des comptes élèves », in the second degree only. */
  TROUBLESHOOTING,
  /** The academy's assistance team: import reports, texts, links put back, proofs, joins. */
  ASSISTANCE,
  /** « MétéoStats ». */
  STATISTICS
}
