/**
 * The page for whoever brings a service in: what to send, what comes back, how to try. Its lists
 * are those that the server itself goes by.
 */
package fr.educonnect.familypages.integrators;
