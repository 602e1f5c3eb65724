/**
 * The steps that journeys share: the code sent to a phone, the birth dates of the children, and the
 * limits that both keep.
 *
 * <p>What is right is decided in {@code domain}, and counted in {@code directory}, so that every
 * node and every restart sees the same. Here are the forms: what they ask, how they read it, which
 * page they show. A journey of {@code sign-in} uses them and says what follows.
 */
package fr.educonnect.proofs;
