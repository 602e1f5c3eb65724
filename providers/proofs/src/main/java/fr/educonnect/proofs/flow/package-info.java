/**
 * What the steps of Keycloak's authentication flows have in common: one instance for all requests,
 * no user needed before, and one answer while the directory does not respond.
 *
 * <p>A step is a {@link fr.educonnect.proofs.flow.FlowStep}; its {@link
 * fr.educonnect.proofs.flow.FlowStepFactory} says how administrators see it.
 */
package fr.educonnect.proofs.flow;
