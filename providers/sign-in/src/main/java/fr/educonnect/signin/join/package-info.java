/**
 * « Ajouter des élèves depuis un autre compte »: a guardian who is signed in joins another account
 * to this one (required action {@code educonnect-join}, asked for with {@code kc_action}).
 *
 * <p>The other account is proved by its identifier and password, under the limits, at the cost and
 * with the answer of the sign-in page. What may be joined is decided by {@link
 * fr.educonnect.domain.join.JoinRules}; only whoever has proved the other account is told why not.
 * While it can be undone, the guardian separates the two again (required action {@code
 * educonnect-separate}).
 */
package fr.educonnect.signin.join;
