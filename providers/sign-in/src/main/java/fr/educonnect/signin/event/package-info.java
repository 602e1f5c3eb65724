/**
 * Keycloak's events in the server's log, with ids only: what happened, to which account, through
 * which service, with which result. Keycloak's own listener writes whatever an event carries, names
 * and addresses included; realms name {@code educonnect-events-log} instead. The events that
 * Keycloak stores hold the source address, for those who may see it.
 */
package fr.educonnect.signin.event;
