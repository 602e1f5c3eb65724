/**
 * Codes and links that prove a contact: what they are, how long they live, where they may be sent.
 *
 * <p>Both are derived from a server key and the nonce of a row ({@link
 * fr.educonnect.domain.proof.OneTimeCode}, {@link fr.educonnect.domain.proof.LinkToken}), so that
 * they can be sent again without being stored, and so that a copy of the rows opens nothing.
 */
package fr.educonnect.domain.proof;
