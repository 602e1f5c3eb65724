/**
 * Proofs of a person: codes ({@link fr.educonnect.directory.proof.ProofCodes}), links ({@link
 * fr.educonnect.directory.proof.ProofLinks}) and birth dates ({@link
 * fr.educonnect.directory.proof.BirthDateProofs}).
 *
 * <p>A row holds a nonce, never a code or a token: what is sent is derived from it under a key
 * outside the database when the message is rendered. Somebody whom nobody matches gets a decoy row
 * by the same statements, and no answer tells it apart. Tries are counted in the row, under its
 * lock.
 */
package fr.educonnect.directory.proof;
