/**
 * Joining two accounts of one guardian (« Ajouter des élèves depuis un autre compte »): who may
 * join what by which proof, and what becomes of what both accounts have.
 *
 * <p>The account that is kept stays as it is, with its password and its services' ids. The other
 * one gives it its children, its records of the registers and its identifier, which is an alias
 * from then on: it signs in to the account that is kept, with the password of that account. Until
 * {@link fr.educonnect.domain.join.JoinRules#UNDONE_WITHIN} is over all of it can be undone.
 */
package fr.educonnect.domain.join;
