/**
 * The choice of a password, the same on every page that sets one. What a password must be is the
 * realm's password policy; that it is not the provisional one is added here.
 */
package fr.educonnect.proofs.password;
