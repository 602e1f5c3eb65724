/**
 * Which children are a guardian's own: what the birth dates proved, links that are reported as
 * wrong, and the page that asks at a later sign-in (required action {@code educonnect-children}).
 *
 * <p>That page comes when the register names a child that the account does not have yet, or still
 * carries a link that was reported. It can be left for another time, except by a guardian without
 * any confirmed child. It does not come back in the same sign-in, nor when a session that is open
 * is used again.
 *
 * <p>Mon compte asks for the same page, and for the report of one confirmed child ({@link
 * fr.educonnect.signin.children.AskedReport}).
 */
package fr.educonnect.signin.children;
