/**
 * Links in mails and text messages, at {@code /realms/<realm>/link/<token>} ({@link
 * fr.educonnect.signin.link.LinkResource}). Opening a link changes nothing; the page's form acts,
 * once. What links there are: {@link fr.educonnect.domain.proof.ProofPurpose}.
 *
 * <p>A page tells nothing of the account before something is proved. Whatever makes a link useless
 * gives the same page. No page is kept by a cache nor gives the link away to another site.
 */
package fr.educonnect.signin.link;
