/**
 * Older accounts (ATEN, accounts of an ENT) from which people of the second degree come over: what
 * their identity provider says of them, the vector FrEduVecteur, and whose account it means.
 *
 * <p>A vector means a record of the register, never a name: names only tell apart the guardians of
 * the pupil that it means.
 */
package fr.educonnect.domain.transition;
