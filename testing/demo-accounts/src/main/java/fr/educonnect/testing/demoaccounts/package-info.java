/**
 * Makes accounts of the development stack active, through the running server and by the same
 * transitions as the journeys: {@code POST /realms/master/demo-accounts} with the token of
 * Keycloak's administrator.
 *
 * <p>Never part of a production server: only the stack puts this jar beside the others.
 */
package fr.educonnect.testing.demoaccounts;
