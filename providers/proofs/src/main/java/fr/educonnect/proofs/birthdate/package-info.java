/**
 * The birth dates by which guardians prove that a child is theirs, and students who they are: what
 * the forms send, what the pages show. Which dates are right, and how often one may try, is decided
 * in {@code fr.educonnect.directory.proof.BirthDateProofs}.
 *
 * <p>Before proof a child is a first name and a school. A date that cannot be one is an error of
 * the form and costs no try.
 */
package fr.educonnect.proofs.birthdate;
