/**
 * The first sign-in with the identifier and the provisional password that the school gave: required
 * action {@code educonnect-activation}.
 *
 * <p>A guardian chooses a password, gives a mail address and proves with a birth date that a child
 * is theirs; then the address is validated by a link (package {@code validation}, the same required
 * action: a page of one that is sent twice finds the other). A student proves their own birth date
 * and is active at once.
 *
 * <p>Password and address are checked before any date is looked at: a slip of the keyboard costs no
 * try. The directory is written twice, dates first; whoever is interrupted between the two sends
 * the form again, and what is confirmed already is not asked again.
 */
package fr.educonnect.signin.activation;
