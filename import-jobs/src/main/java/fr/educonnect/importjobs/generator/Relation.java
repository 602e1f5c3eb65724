package fr.educonnect.importjobs.generator;

/**
 * What a student's record says of a guardian's.
 *
 * @param guardianId of the guardian's record in the same register
 * @param kinship code of N_LIEN_ELEVE_RESPONSABLE
 * @param responsible the field of legal responsibility is 1 (2D), or the entry is there (1D)
 * @param payer pays the school's fees
 * @param opensAccount whether the relation makes the guardian a legal guardian
 */
public record Relation(
    long guardianId, String kinship, boolean responsible, boolean payer, boolean opensAccount) {}
