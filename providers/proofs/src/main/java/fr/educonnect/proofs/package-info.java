/**
 * What journeys share: the code sent to a phone, the birth dates of the children, the limits that
 * both keep, and the journeys made of them ({@link fr.educonnect.proofs.guardianship}); {@link
 * fr.educonnect.proofs.flow}, the steps of Keycloak's flows, and {@link
 * fr.educonnect.proofs.journey}, what is due between the password and the service.
 *
 * <p>What is right is decided in {@code domain}, and counted in {@code directory}, so that every
 * node and every restart sees the same. Here are the forms: what they ask, how they read it, which
 * page they show. The journeys of the modules above use them and say what follows.
 */
package fr.educonnect.proofs;
